// API surface of Azure.ResourceManager.Sql 1.4.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Sql.Models;
using TrackedResourceData = Azure.ResourceManager.Models.TrackedResourceData;

namespace Azure.ResourceManager.Sql;

public partial class ElasticPoolCollection : ArmCollection, IEnumerable<ElasticPoolResource>, IAsyncEnumerable<ElasticPoolResource>
{
    protected ElasticPoolCollection() { }
    public virtual ArmOperation<ElasticPoolResource> CreateOrUpdate(WaitUntil waitUntil, string elasticPoolName, ElasticPoolData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ElasticPoolResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string elasticPoolName, ElasticPoolData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string elasticPoolName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string elasticPoolName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ElasticPoolResource> IEnumerable<ElasticPoolResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ElasticPoolResource> IAsyncEnumerable<ElasticPoolResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ElasticPoolResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ElasticPoolResource() { }
    public virtual ElasticPoolData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual ArmOperation<ElasticPoolResource> Update(WaitUntil waitUntil, ElasticPoolPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ElasticPoolResource>> UpdateAsync(WaitUntil waitUntil, ElasticPoolPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class ElasticPoolData : TrackedResourceData
{
    public ElasticPoolData(AzureLocation location) : base(location) { }
    public SqlSku Sku { get; set; }
    public long? MaxSizeBytes { get; set; }
    public ElasticPoolPerDatabaseSettings PerDatabaseSettings { get; set; }
    public bool? IsZoneRedundant { get; set; }
    public ResourceIdentifier MaintenanceConfigurationId { get; set; }
    public int? HighAvailabilityReplicaCount { get; set; }
}
