// API surface of Azure.Provisioning.ContainerService 1.0.0-beta.5: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.ContainerService;

public partial class ManagedClusterAgentPoolProfile : ProvisionableConstruct
{
    public ManagedClusterAgentPoolProfile() { }
    public BicepValue<AgentPoolType> AgentPoolType { get; set; }
    public BicepList<string> AvailabilityZones { get; set; }
    public BicepValue<ResourceIdentifier> CapacityReservationGroupId { get; set; }
    public BicepValue<int> Count { get; set; }
    public BicepValue<bool> EnableAutoScaling { get; set; }
    public BicepValue<bool> EnableEncryptionAtHost { get; set; }
    public BicepValue<bool> EnableNodePublicIP { get; set; }
    public BicepValue<bool> EnableUltraSsd { get; set; }
    public BicepValue<ResourceIdentifier> HostGroupId { get; set; }
    public BicepValue<int> MaxCount { get; set; }
    public BicepValue<int> MaxPods { get; set; }
    public BicepValue<int> MinCount { get; set; }
    public BicepValue<AgentPoolMode> Mode { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepDictionary<string> NodeLabels { get; set; }
    public BicepList<string> NodeTaints { get; set; }
    public BicepValue<string> OrchestratorVersion { get; set; }
    public BicepValue<int> OSDiskSizeInGB { get; set; }
    public BicepValue<ContainerServiceOSDiskType> OSDiskType { get; set; }
    public BicepValue<ContainerServiceOSSku> OSSku { get; set; }
    public BicepValue<ContainerServiceOSType> OSType { get; set; }
    public BicepValue<ResourceIdentifier> PodSubnetId { get; set; }
    public BicepValue<ResourceIdentifier> ProximityPlacementGroupId { get; set; }
    public BicepValue<ScaleDownMode> ScaleDownMode { get; set; }
    public BicepValue<ScaleSetEvictionPolicy> ScaleSetEvictionPolicy { get; set; }
    public BicepValue<ScaleSetPriority> ScaleSetPriority { get; set; }
    public BicepValue<float> SpotMaxPrice { get; set; }
    public BicepDictionary<string> Tags { get; set; }
    public AgentPoolUpgradeSettings UpgradeSettings { get; set; }
    public BicepValue<string> VmSize { get; set; }
    public BicepValue<ResourceIdentifier> VnetSubnetId { get; set; }
}

public partial class ManagedClusterSku : ProvisionableConstruct
{
    public ManagedClusterSku() { }
    public BicepValue<ManagedClusterSkuName> Name { get; set; }
    public BicepValue<ManagedClusterSkuTier> Tier { get; set; }
}

public partial class ManagedClusterIdentity : ProvisionableConstruct
{
    public ManagedClusterIdentity() { }
    public BicepValue<Guid> PrincipalId => throw null!;
    public BicepValue<ManagedServiceIdentityType> ResourceIdentityType { get; set; }
    public BicepValue<Guid> TenantId => throw null!;
    public BicepDictionary<UserAssignedIdentityDetails> UserAssignedIdentities { get; set; }
}

public partial class ManagedClusterAutoUpgradeProfile : ProvisionableConstruct
{
    public ManagedClusterAutoUpgradeProfile() { }
    public BicepValue<ManagedClusterNodeOSUpgradeChannel> NodeOSUpgradeChannel { get; set; }
    public BicepValue<UpgradeChannel> UpgradeChannel { get; set; }
}

public partial class ManagedClusterAddonProfile : ProvisionableConstruct
{
    public ManagedClusterAddonProfile() { }
    public BicepDictionary<string> Config { get; set; }
    public BicepValue<bool> IsEnabled { get; set; }
}

public partial class ContainerServiceNetworkProfile : ProvisionableConstruct
{
    public ContainerServiceNetworkProfile() { }
    public BicepValue<string> DnsServiceIP { get; set; }
    public BicepValue<ContainerServiceLoadBalancerSku> LoadBalancerSku { get; set; }
    public BicepValue<ContainerServiceNetworkPlugin> NetworkPlugin { get; set; }
    public BicepValue<ContainerServiceNetworkPolicy> NetworkPolicy { get; set; }
    public BicepValue<ContainerServiceOutboundType> OutboundType { get; set; }
    public BicepValue<string> PodCidr { get; set; }
    public BicepValue<string> ServiceCidr { get; set; }
}

public partial class AgentPoolUpgradeSettings : ProvisionableConstruct
{
    public AgentPoolUpgradeSettings() { }
    public BicepValue<int> DrainTimeoutInMinutes { get; set; }
    public BicepValue<string> MaxSurge { get; set; }
}
