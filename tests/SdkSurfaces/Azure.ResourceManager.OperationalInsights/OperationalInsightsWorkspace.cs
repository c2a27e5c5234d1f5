// API surface of Azure.ResourceManager.OperationalInsights 1.3.2: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.OperationalInsights.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.OperationalInsights;

public static partial class OperationalInsightsExtensions
{
    public static OperationalInsightsWorkspaceCollection GetOperationalInsightsWorkspaces(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<OperationalInsightsWorkspaceResource> GetOperationalInsightsWorkspace(this ResourceGroupResource resourceGroupResource, string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<OperationalInsightsWorkspaceResource>> GetOperationalInsightsWorkspaceAsync(this ResourceGroupResource resourceGroupResource, string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public static OperationalInsightsWorkspaceResource GetOperationalInsightsWorkspaceResource(this ArmClient client, ResourceIdentifier id) => throw null;
    public static OperationalInsightsClusterCollection GetOperationalInsightsClusters(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<OperationalInsightsClusterResource> GetOperationalInsightsCluster(this ResourceGroupResource resourceGroupResource, string clusterName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<OperationalInsightsClusterResource>> GetOperationalInsightsClusterAsync(this ResourceGroupResource resourceGroupResource, string clusterName, CancellationToken cancellationToken = default) => throw null;
    public static OperationalInsightsClusterResource GetOperationalInsightsClusterResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class OperationalInsightsWorkspaceCollection : ArmCollection, IEnumerable<OperationalInsightsWorkspaceResource>, IAsyncEnumerable<OperationalInsightsWorkspaceResource>
{
    protected OperationalInsightsWorkspaceCollection() { }
    public virtual ArmOperation<OperationalInsightsWorkspaceResource> CreateOrUpdate(WaitUntil waitUntil, string workspaceName, OperationalInsightsWorkspaceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<OperationalInsightsWorkspaceResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string workspaceName, OperationalInsightsWorkspaceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<OperationalInsightsWorkspaceResource> Get(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<OperationalInsightsWorkspaceResource>> GetAsync(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<OperationalInsightsWorkspaceResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<OperationalInsightsWorkspaceResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<OperationalInsightsWorkspaceResource> IEnumerable<OperationalInsightsWorkspaceResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<OperationalInsightsWorkspaceResource> IAsyncEnumerable<OperationalInsightsWorkspaceResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class OperationalInsightsWorkspaceResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected OperationalInsightsWorkspaceResource() { }
    public virtual OperationalInsightsWorkspaceData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName) => throw null;
    public virtual Response<OperationalInsightsWorkspaceResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<OperationalInsightsWorkspaceResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<OperationalInsightsWorkspaceResource> Update(OperationalInsightsWorkspacePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<OperationalInsightsWorkspaceResource>> UpdateAsync(OperationalInsightsWorkspacePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, bool? force = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, bool? force = null, CancellationToken cancellationToken = default) => throw null;
}

public partial class OperationalInsightsWorkspaceData : TrackedResourceData
{
    public OperationalInsightsWorkspaceData(AzureLocation location) : base(location) { }
    public ETag? ETag { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public Guid? CustomerId { get; }
    public OperationalInsightsWorkspaceSku Sku { get; set; }
    public int? RetentionInDays { get; set; }
    public OperationalInsightsWorkspaceCapping WorkspaceCapping { get; set; }
    public DateTimeOffset? CreatedOn { get; }
    public DateTimeOffset? ModifiedOn { get; }
    public OperationalInsightsPublicNetworkAccessType? PublicNetworkAccessForIngestion { get; set; }
    public OperationalInsightsPublicNetworkAccessType? PublicNetworkAccessForQuery { get; set; }
    public bool? ForceCmkForQuery { get; set; }
    public OperationalInsightsWorkspaceFeatures Features { get; set; }
    public ResourceIdentifier DefaultDataCollectionRuleResourceId { get; set; }
    public OperationalInsightsWorkspaceReplicationProperties Replication { get; set; }
    public OperationalInsightsWorkspaceFailoverProperties Failover { get; set; }
}
