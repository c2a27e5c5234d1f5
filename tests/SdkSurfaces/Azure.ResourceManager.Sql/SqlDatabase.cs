// API surface of Azure.ResourceManager.Sql 1.4.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Sql.Models;
using TrackedResourceData = Azure.ResourceManager.Models.TrackedResourceData;

namespace Azure.ResourceManager.Sql;

public partial class SqlDatabaseCollection : ArmCollection, IEnumerable<SqlDatabaseResource>, IAsyncEnumerable<SqlDatabaseResource>
{
    protected SqlDatabaseCollection() { }
    public virtual ArmOperation<SqlDatabaseResource> CreateOrUpdate(WaitUntil waitUntil, string databaseName, SqlDatabaseData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<SqlDatabaseResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string databaseName, SqlDatabaseData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string databaseName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string databaseName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<SqlDatabaseResource> IEnumerable<SqlDatabaseResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<SqlDatabaseResource> IAsyncEnumerable<SqlDatabaseResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class SqlDatabaseResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected SqlDatabaseResource() { }
    public virtual SqlDatabaseData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual ArmOperation<SqlDatabaseResource> Update(WaitUntil waitUntil, SqlDatabasePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<SqlDatabaseResource>> UpdateAsync(WaitUntil waitUntil, SqlDatabasePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class SqlDatabaseData : TrackedResourceData
{
    public SqlDatabaseData(AzureLocation location) : base(location) { }
    public SqlSku Sku { get; set; }
    public SqlDatabaseCreateMode? CreateMode { get; set; }
    public string Collation { get; set; }
    public long? MaxSizeBytes { get; set; }
    public ResourceIdentifier ElasticPoolId { get; set; }
    public ResourceIdentifier SourceDatabaseId { get; set; }
    public bool? IsZoneRedundant { get; set; }
    public DatabaseReadScale? ReadScale { get; set; }
    public int? HighAvailabilityReplicaCount { get; set; }
    public SecondaryType? SecondaryType { get; set; }
    public int? AutoPauseDelay { get; set; }
    public SqlBackupStorageRedundancy? CurrentBackupStorageRedundancy { get; }
    public SqlBackupStorageRedundancy? RequestedBackupStorageRedundancy { get; set; }
    public double? MinCapacity { get; set; }
    public bool? UseFreeLimit { get; set; }
}
