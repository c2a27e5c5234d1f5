// API surface of Azure.ResourceManager.PostgreSql 1.4.2: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.PostgreSql.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.PostgreSql;

public static partial class PostgreSqlExtensions
{
    public static PostgreSqlServerCollection GetPostgreSqlServers(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<PostgreSqlServerResource> GetPostgreSqlServer(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<PostgreSqlServerResource>> GetPostgreSqlServerAsync(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static PostgreSqlServerResource GetPostgreSqlServerResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class PostgreSqlServerCollection : ArmCollection, IEnumerable<PostgreSqlServerResource>, IAsyncEnumerable<PostgreSqlServerResource>
{
    protected PostgreSqlServerCollection() { }
    public virtual ArmOperation<PostgreSqlServerResource> CreateOrUpdate(WaitUntil waitUntil, string serverName, PostgreSqlServerCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<PostgreSqlServerResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string serverName, PostgreSqlServerCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<PostgreSqlServerResource> Get(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<PostgreSqlServerResource>> GetAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<PostgreSqlServerResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<PostgreSqlServerResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<PostgreSqlServerResource> IEnumerable<PostgreSqlServerResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<PostgreSqlServerResource> IAsyncEnumerable<PostgreSqlServerResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class PostgreSqlServerResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected PostgreSqlServerResource() { }
    public virtual PostgreSqlServerData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string serverName) => throw null;
    public virtual Response<PostgreSqlServerResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<PostgreSqlServerResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<PostgreSqlServerResource> Update(WaitUntil waitUntil, PostgreSqlServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<PostgreSqlServerResource>> UpdateAsync(WaitUntil waitUntil, PostgreSqlServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class PostgreSqlServerData : TrackedResourceData
{
    public PostgreSqlServerData(AzureLocation location) : base(location) { }
    public PostgreSqlSku Sku { get; set; }
    public string AdministratorLogin { get; set; }
    public PostgreSqlStorageProfile StorageProfile { get; set; }
    public string ReplicationRole { get; set; }
    public string FullyQualifiedDomainName { get; set; }
}
