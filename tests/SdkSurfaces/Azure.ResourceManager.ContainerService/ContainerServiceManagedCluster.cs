// API surface of Azure.ResourceManager.ContainerService 1.6.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

namespace Azure.ResourceManager.ContainerService;

public static partial class ContainerServiceExtensions
{
    public static ContainerServiceManagedClusterCollection GetContainerServiceManagedClusters(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<ContainerServiceManagedClusterResource> GetContainerServiceManagedCluster(this ResourceGroupResource resourceGroupResource, string resourceName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<ContainerServiceManagedClusterResource>> GetContainerServiceManagedClusterAsync(this ResourceGroupResource resourceGroupResource, string resourceName, CancellationToken cancellationToken = default) => throw null;
    public static ContainerServiceManagedClusterResource GetContainerServiceManagedClusterResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class ContainerServiceManagedClusterCollection : ArmCollection, IEnumerable<ContainerServiceManagedClusterResource>, IAsyncEnumerable<ContainerServiceManagedClusterResource>
{
    protected ContainerServiceManagedClusterCollection() { }
    public virtual ArmOperation<ContainerServiceManagedClusterResource> CreateOrUpdate(WaitUntil waitUntil, string resourceName, ContainerServiceManagedClusterData data, MatchConditions matchConditions = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerServiceManagedClusterResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string resourceName, ContainerServiceManagedClusterData data, MatchConditions matchConditions = null, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerServiceManagedClusterResource> CreateOrUpdate(WaitUntil waitUntil, string resourceName, ContainerServiceManagedClusterData data, CancellationToken cancellationToken) => throw null;
    public virtual Task<ArmOperation<ContainerServiceManagedClusterResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string resourceName, ContainerServiceManagedClusterData data, CancellationToken cancellationToken) => throw null;
    public virtual Response<bool> Exists(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ContainerServiceManagedClusterResource> Get(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerServiceManagedClusterResource>> GetAsync(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<ContainerServiceManagedClusterResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<ContainerServiceManagedClusterResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ContainerServiceManagedClusterResource> IEnumerable<ContainerServiceManagedClusterResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ContainerServiceManagedClusterResource> IAsyncEnumerable<ContainerServiceManagedClusterResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ContainerServiceManagedClusterResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ContainerServiceManagedClusterResource() { }
    public virtual ContainerServiceManagedClusterData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string resourceName) => throw null;
    public virtual Response<ContainerServiceManagedClusterResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerServiceManagedClusterResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerServiceManagedClusterResource> Update(WaitUntil waitUntil, ContainerServiceTagsObject containerServiceTagsObject, MatchConditions matchConditions = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerServiceManagedClusterResource>> UpdateAsync(WaitUntil waitUntil, ContainerServiceTagsObject containerServiceTagsObject, MatchConditions matchConditions = null, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual ContainerServiceAgentPoolCollection GetContainerServiceAgentPools() => throw null;
    public virtual Response<ContainerServiceAgentPoolResource> GetContainerServiceAgentPool(string agentPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerServiceAgentPoolResource>> GetContainerServiceAgentPoolAsync(string agentPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerServiceManagedClusterResource> Update(WaitUntil waitUntil, ContainerServiceTagsObject containerServiceTagsObject, CancellationToken cancellationToken) => throw null;
    public virtual Task<ArmOperation<ContainerServiceManagedClusterResource>> UpdateAsync(WaitUntil waitUntil, ContainerServiceTagsObject containerServiceTagsObject, CancellationToken cancellationToken) => throw null;
}

public partial class ContainerServiceManagedClusterData : TrackedResourceData
{
    public ContainerServiceManagedClusterData(AzureLocation location) : base(location) { }
    public ManagedClusterAadProfile AadProfile { get; set; }
    public IDictionary<string, ManagedClusterAddonProfile> AddonProfiles { get; } = new Dictionary<string, ManagedClusterAddonProfile>();
    public IList<ManagedClusterAgentPoolProfile> AgentPoolProfiles { get; } = new List<ManagedClusterAgentPoolProfile>();
    public ManagedClusterApiServerAccessProfile ApiServerAccessProfile { get; set; }
    public ManagedClusterAutoScalerProfile AutoScalerProfile { get; set; }
    public ManagedClusterAutoUpgradeProfile AutoUpgradeProfile { get; set; }
    public string CurrentKubernetesVersion { get; }
    public bool? DisableLocalAccounts { get; set; }
    public ResourceIdentifier DiskEncryptionSetId { get; set; }
    public string DnsPrefix { get; set; }
    public bool? EnableRbac { get; set; }
    public ExtendedLocation ExtendedLocation { get; set; }
    public string Fqdn { get; }
    public string FqdnSubdomain { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public string KubernetesVersion { get; set; }
    public int? MaxAgentPools { get; }
    public ContainerServiceNetworkProfile NetworkProfile { get; set; }
    public string NodeResourceGroup { get; set; }
    public ManagedClusterOidcIssuerProfile OidcIssuerProfile { get; set; }
    public string PrivateFqdn { get; }
    public string ProvisioningState { get; }
    public ContainerServicePublicNetworkAccess? PublicNetworkAccess { get; set; }
    public ManagedClusterServicePrincipalProfile ServicePrincipalProfile { get; set; }
    public ManagedClusterSku Sku { get; set; }
    public KubernetesSupportPlan? SupportPlan { get; set; }
}
