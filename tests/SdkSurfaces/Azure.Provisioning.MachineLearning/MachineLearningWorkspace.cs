// API surface of Azure.Provisioning.MachineLearning 1.0.0-beta.1: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.MachineLearning;

public partial class MachineLearningWorkspace : ProvisionableResource
{
    public MachineLearningWorkspace(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> ApplicationInsights { get; set; }
    public BicepList<string> AssociatedWorkspaces { get; set; }
    public BicepValue<string> ContainerRegistry { get; set; }
    public BicepValue<string> Description { get; set; }
    public BicepValue<bool> EnableDataIsolation { get; set; }
    public BicepValue<bool> EnableServiceSideCMKEncryption { get; set; }
    public EncryptionProperty Encryption { get; set; }
    public BicepValue<string> FriendlyName { get; set; }
    public BicepValue<ResourceIdentifier> HubResourceId { get; set; }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> ImageBuildCompute { get; set; }
    public BicepValue<bool> IsHbiWorkspace { get; set; }
    public BicepValue<bool> IsStorageHnsEnabled => throw null!;
    public BicepValue<bool> IsV1LegacyMode { get; set; }
    public BicepValue<string> KeyVault { get; set; }
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public ManagedNetworkSettings ManagedNetwork { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> PrimaryUserAssignedIdentity { get; set; }
    public BicepValue<PublicNetworkAccess> PublicNetworkAccess { get; set; }
    public MachineLearningSku Sku { get; set; }
    public BicepValue<string> StorageAccount { get; set; }
    public SystemData SystemData => throw null!;
    public BicepValue<SystemDatastoresAuthMode> SystemDatastoresAuthMode { get; set; }
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<string> WorkspaceId => throw null!;
    public static MachineLearningWorkspace FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}

public partial class MachineLearningRegistry : ProvisionableResource
{
    public MachineLearningRegistry(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<Uri> DiscoveryUri { get; set; }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<string> IntellectualPropertyPublisher { get; set; }
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> PublicNetworkAccess { get; set; }
    public BicepList<RegistryRegionArmDetails> RegionDetails { get; set; }
    public MachineLearningSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static MachineLearningRegistry FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}

public partial class MachineLearningDatastore : ProvisionableResource
{
    public MachineLearningDatastore(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Id => throw null!;
    public BicepValue<string> Name { get; set; }
    public MachineLearningWorkspace? Parent { get; set; }
    public MachineLearningDatastoreProperties Properties { get; set; }
    public SystemData SystemData => throw null!;
    public static MachineLearningDatastore FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}

public partial class MachineLearningCompute : ProvisionableResource
{
    public MachineLearningCompute(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public MachineLearningWorkspace? Parent { get; set; }
    public MachineLearningComputeProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static MachineLearningCompute FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_12_01;
        public static readonly string V2026_03_01;
        public static readonly string V2026_05_01;
    }
}
