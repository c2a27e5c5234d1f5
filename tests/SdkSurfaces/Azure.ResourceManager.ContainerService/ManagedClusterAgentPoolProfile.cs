// API surface of Azure.ResourceManager.ContainerService 1.6.0: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.ContainerService.Models;

public partial class ManagedClusterAgentPoolProfile : ManagedClusterAgentPoolProfileProperties
{
    public ManagedClusterAgentPoolProfile(string name) => Name = name;
    public string Name { get; set; }
}

public partial class ManagedClusterAgentPoolProfileProperties
{
    public ManagedClusterAgentPoolProfileProperties() { }
    public AgentPoolType? AgentPoolType { get; set; }
    public IList<string> AvailabilityZones { get; } = new List<string>();
    public ResourceIdentifier CapacityReservationGroupId { get; set; }
    public int? Count { get; set; }
    public string CurrentOrchestratorVersion { get; }
    public bool? EnableAutoScaling { get; set; }
    public bool? EnableEncryptionAtHost { get; set; }
    public bool? EnableFips { get; set; }
    public bool? EnableNodePublicIP { get; set; }
    public bool? EnableUltraSsd { get; set; }
    public ResourceIdentifier HostGroupId { get; set; }
    public int? MaxCount { get; set; }
    public int? MaxPods { get; set; }
    public int? MinCount { get; set; }
    public AgentPoolMode? Mode { get; set; }
    public IDictionary<string, string> NodeLabels { get; } = new Dictionary<string, string>();
    public ResourceIdentifier NodePublicIPPrefixId { get; set; }
    public IList<string> NodeTaints { get; } = new List<string>();
    public string OrchestratorVersion { get; set; }
    public int? OSDiskSizeInGB { get; set; }
    public ContainerServiceOSDiskType? OSDiskType { get; set; }
    public ContainerServiceOSSku? OSSku { get; set; }
    public ContainerServiceOSType? OSType { get; set; }
    public ResourceIdentifier PodSubnetId { get; set; }
    public string ProvisioningState { get; }
    public ResourceIdentifier ProximityPlacementGroupId { get; set; }
    public ScaleDownMode? ScaleDownMode { get; set; }
    public ScaleSetEvictionPolicy? ScaleSetEvictionPolicy { get; set; }
    public ScaleSetPriority? ScaleSetPriority { get; set; }
    public float? SpotMaxPrice { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public AgentPoolUpgradeSettings UpgradeSettings { get; set; }
    public string VmSize { get; set; }
    public ResourceIdentifier VnetSubnetId { get; set; }
}

public partial class AgentPoolUpgradeSettings
{
    public AgentPoolUpgradeSettings() { }
    public int? DrainTimeoutInMinutes { get; set; }
    public string MaxSurge { get; set; }
    public string MaxUnavailable { get; set; }
    public int? NodeSoakDurationInMinutes { get; set; }
}
