// API surface of Azure.Provisioning.MachineLearning 1.0.0-beta.1: names and types only; bodies are empty.
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.MachineLearning;

public partial class MachineLearningOnlineEndpoint : ProvisionableResource
{
    public MachineLearningOnlineEndpoint(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public MachineLearningWorkspace? Parent { get; set; }
    public MachineLearningOnlineEndpointProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static MachineLearningOnlineEndpoint FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}

public partial class MachineLearningOnlineDeployment : ProvisionableResource
{
    public MachineLearningOnlineDeployment(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public MachineLearningOnlineEndpoint? Parent { get; set; }
    public MachineLearningOnlineDeploymentProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static MachineLearningOnlineDeployment FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}

public partial class MachineLearningBatchEndpoint : ProvisionableResource
{
    public MachineLearningBatchEndpoint(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public MachineLearningWorkspace? Parent { get; set; }
    public MachineLearningBatchEndpointProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static MachineLearningBatchEndpoint FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}

public partial class MachineLearningBatchDeployment : ProvisionableResource
{
    public MachineLearningBatchDeployment(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public MachineLearningBatchEndpoint? Parent { get; set; }
    public MachineLearningBatchDeploymentProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static MachineLearningBatchDeployment FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}
