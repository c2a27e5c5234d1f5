// API surface of Azure.ResourceManager.ContainerService 1.6.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.ContainerService;

public partial class ContainerServiceAgentPoolCollection : ArmCollection, IEnumerable<ContainerServiceAgentPoolResource>, IAsyncEnumerable<ContainerServiceAgentPoolResource>
{
    protected ContainerServiceAgentPoolCollection() { }
    public virtual ArmOperation<ContainerServiceAgentPoolResource> CreateOrUpdate(WaitUntil waitUntil, string agentPoolName, ContainerServiceAgentPoolData data, MatchConditions matchConditions = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerServiceAgentPoolResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string agentPoolName, ContainerServiceAgentPoolData data, MatchConditions matchConditions = null, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerServiceAgentPoolResource> CreateOrUpdate(WaitUntil waitUntil, string agentPoolName, ContainerServiceAgentPoolData data, CancellationToken cancellationToken) => throw null;
    public virtual Task<ArmOperation<ContainerServiceAgentPoolResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string agentPoolName, ContainerServiceAgentPoolData data, CancellationToken cancellationToken) => throw null;
    public virtual Response<bool> Exists(string agentPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string agentPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ContainerServiceAgentPoolResource> Get(string agentPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerServiceAgentPoolResource>> GetAsync(string agentPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<ContainerServiceAgentPoolResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<ContainerServiceAgentPoolResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ContainerServiceAgentPoolResource> IEnumerable<ContainerServiceAgentPoolResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ContainerServiceAgentPoolResource> IAsyncEnumerable<ContainerServiceAgentPoolResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ContainerServiceAgentPoolResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ContainerServiceAgentPoolResource() { }
    public virtual ContainerServiceAgentPoolData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string resourceName, string agentPoolName) => throw null;
    public virtual Response<ContainerServiceAgentPoolResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerServiceAgentPoolResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerServiceAgentPoolResource> Update(WaitUntil waitUntil, ContainerServiceAgentPoolData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerServiceAgentPoolResource>> UpdateAsync(WaitUntil waitUntil, ContainerServiceAgentPoolData data, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class ContainerServiceAgentPoolData : ResourceData
{
    public ContainerServiceAgentPoolData() { }
    public AgentPoolType? TypePropertiesType { get; set; }
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
