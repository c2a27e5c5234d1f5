// API surface of Azure.Provisioning.KubernetesConfiguration 1.0.0-beta.3: names and types only; bodies are empty.
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.KubernetesConfiguration;

public partial class KubernetesClusterExtension : ProvisionableResource
{
    public KubernetesClusterExtension(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public ManagedServiceIdentity AksAssignedIdentity { get; set; }
    public BicepValue<bool> AutoUpgradeMinorVersion { get; set; }
    public BicepDictionary<string> ConfigurationProtectedSettings { get; set; }
    public BicepDictionary<string> ConfigurationSettings { get; set; }
    public BicepValue<string> CurrentVersion => throw null!;
    public BicepValue<string> ExtensionType { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> ReleaseTrain { get; set; }
    public SystemData SystemData => throw null!;
    public BicepValue<string> Version { get; set; }
    public static KubernetesClusterExtension FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2022_11_01;
        public static readonly string V2023_05_01;
    }
}
