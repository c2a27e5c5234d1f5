// API surface of Azure.Provisioning.ContainerService 1.0.0-beta.5: names and types only; bodies are empty.
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.ContainerService;

public partial class ContainerServiceManagedCluster : ProvisionableResource
{
    public ContainerServiceManagedCluster(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepDictionary<ManagedClusterAddonProfile> AddonProfiles { get; set; }
    public BicepList<ManagedClusterAgentPoolProfile> AgentPoolProfiles { get; set; }
    public ManagedClusterAutoUpgradeProfile AutoUpgradeProfile { get; set; }
    public ManagedClusterIdentity ClusterIdentity { get; set; }
    public BicepValue<bool> DisableLocalAccounts { get; set; }
    public BicepValue<string> DnsPrefix { get; set; }
    public BicepValue<bool> EnableRbac { get; set; }
    public ExtendedAzureLocation ExtendedLocation { get; set; }
    public BicepValue<string> Fqdn => throw null!;
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> KubernetesVersion { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public ContainerServiceNetworkProfile NetworkProfile { get; set; }
    public BicepValue<string> NodeResourceGroup { get; set; }
    public ManagedClusterSku Sku { get; set; }
    public BicepValue<KubernetesSupportPlan> SupportPlan { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static ContainerServiceManagedCluster FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2023_11_01;
        public static readonly string V2024_01_01;
        public static readonly string V2024_02_01;
        public static readonly string V2024_05_01;
        public static readonly string V2024_06_01;
        public static readonly string V2024_07_01;
        public static readonly string V2024_08_01;
    }
}

public partial class ContainerServiceAgentPool : ProvisionableResource
{
    public ContainerServiceAgentPool(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepList<string> AvailabilityZones { get; set; }
    public BicepValue<ResourceIdentifier> CapacityReservationGroupId { get; set; }
    public BicepValue<int> Count { get; set; }
    public BicepValue<bool> EnableAutoScaling { get; set; }
    public BicepValue<bool> EnableEncryptionAtHost { get; set; }
    public BicepValue<bool> EnableNodePublicIP { get; set; }
    public BicepValue<bool> EnableUltraSsd { get; set; }
    public BicepValue<ResourceIdentifier> HostGroupId { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<int> MaxCount { get; set; }
    public BicepValue<int> MaxPods { get; set; }
    public BicepValue<int> MinCount { get; set; }
    public BicepValue<AgentPoolMode> Mode { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepDictionary<string> NodeLabels { get; set; }
    public BicepList<string> NodeTaints { get; set; }
    public BicepValue<int> OSDiskSizeInGB { get; set; }
    public BicepValue<ContainerServiceOSDiskType> OSDiskType { get; set; }
    public BicepValue<ContainerServiceOSSku> OSSku { get; set; }
    public BicepValue<ContainerServiceOSType> OSType { get; set; }
    public BicepValue<string> OrchestratorVersion { get; set; }
    public ContainerServiceManagedCluster? Parent { get; set; }
    public BicepValue<ResourceIdentifier> PodSubnetId { get; set; }
    public BicepValue<ResourceIdentifier> ProximityPlacementGroupId { get; set; }
    public BicepValue<ScaleDownMode> ScaleDownMode { get; set; }
    public BicepValue<ScaleSetEvictionPolicy> ScaleSetEvictionPolicy { get; set; }
    public BicepValue<ScaleSetPriority> ScaleSetPriority { get; set; }
    public BicepValue<float> SpotMaxPrice { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<AgentPoolType> TypePropertiesType { get; set; }
    public AgentPoolUpgradeSettings UpgradeSettings { get; set; }
    public BicepValue<string> VmSize { get; set; }
    public BicepValue<ResourceIdentifier> VnetSubnetId { get; set; }
    public static ContainerServiceAgentPool FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2023_11_01;
        public static readonly string V2024_01_01;
        public static readonly string V2024_02_01;
        public static readonly string V2024_05_01;
        public static readonly string V2024_06_01;
        public static readonly string V2024_07_01;
        public static readonly string V2024_08_01;
    }
}
