// API surface of Azure.ResourceManager.Sql 1.4.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql.Models;
using TrackedResourceData = Azure.ResourceManager.Models.TrackedResourceData;

namespace Azure.ResourceManager.Sql;

public static partial class SqlExtensions
{
    public static SqlServerCollection GetSqlServers(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<SqlServerResource> GetSqlServer(this ResourceGroupResource resourceGroupResource, string serverName, string expand = null, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<SqlServerResource>> GetSqlServerAsync(this ResourceGroupResource resourceGroupResource, string serverName, string expand = null, CancellationToken cancellationToken = default) => throw null;
}

public partial class SqlServerCollection : ArmCollection, IEnumerable<SqlServerResource>, IAsyncEnumerable<SqlServerResource>
{
    protected SqlServerCollection() { }
    public virtual ArmOperation<SqlServerResource> CreateOrUpdate(WaitUntil waitUntil, string serverName, SqlServerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<SqlServerResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string serverName, SqlServerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<SqlServerResource> IEnumerable<SqlServerResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<SqlServerResource> IAsyncEnumerable<SqlServerResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class SqlServerResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected SqlServerResource() { }
    public virtual SqlServerData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual SqlDatabaseCollection GetSqlDatabases() => throw null;
    public virtual ElasticPoolCollection GetElasticPools() => throw null;
    public virtual FailoverGroupCollection GetFailoverGroups() => throw null;
    public virtual ArmOperation<SqlServerResource> Update(WaitUntil waitUntil, SqlServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<SqlServerResource>> UpdateAsync(WaitUntil waitUntil, SqlServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class SqlServerData : TrackedResourceData
{
    public SqlServerData(AzureLocation location) : base(location) { }
    public string AdministratorLogin { get; set; }
    public string AdministratorLoginPassword { get; set; }
    public string Version { get; set; }
}
