// API surface of Azure.ResourceManager.OperationalInsights 1.3.2: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.OperationalInsights.Models;

namespace Azure.ResourceManager.OperationalInsights;

public partial class OperationalInsightsClusterCollection : ArmCollection, IEnumerable<OperationalInsightsClusterResource>, IAsyncEnumerable<OperationalInsightsClusterResource>
{
    protected OperationalInsightsClusterCollection() { }
    public virtual ArmOperation<OperationalInsightsClusterResource> CreateOrUpdate(WaitUntil waitUntil, string clusterName, OperationalInsightsClusterData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<OperationalInsightsClusterResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string clusterName, OperationalInsightsClusterData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<OperationalInsightsClusterResource> Get(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<OperationalInsightsClusterResource>> GetAsync(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<OperationalInsightsClusterResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<OperationalInsightsClusterResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<OperationalInsightsClusterResource> IEnumerable<OperationalInsightsClusterResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<OperationalInsightsClusterResource> IAsyncEnumerable<OperationalInsightsClusterResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class OperationalInsightsClusterResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected OperationalInsightsClusterResource() { }
    public virtual OperationalInsightsClusterData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string clusterName) => throw null;
    public virtual Response<OperationalInsightsClusterResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<OperationalInsightsClusterResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<OperationalInsightsClusterResource> Update(WaitUntil waitUntil, OperationalInsightsClusterPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<OperationalInsightsClusterResource>> UpdateAsync(WaitUntil waitUntil, OperationalInsightsClusterPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class OperationalInsightsClusterData : TrackedResourceData
{
    public OperationalInsightsClusterData(AzureLocation location) : base(location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public OperationalInsightsClusterSku Sku { get; set; }
    public Guid? ClusterId { get; }
    public bool? IsDoubleEncryptionEnabled { get; set; }
    public bool? IsAvailabilityZonesEnabled { get; set; }
    public DateTimeOffset? CreatedOn { get; }
    public DateTimeOffset? LastModifiedOn { get; }
    public OperationalInsightsClusterReplicationProperties Replication { get; set; }
}
