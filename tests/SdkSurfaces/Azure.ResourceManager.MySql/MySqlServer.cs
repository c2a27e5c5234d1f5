// API surface of Azure.ResourceManager.MySql 1.2.1: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.MySql.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.MySql;

public static partial class MySqlExtensions
{
    public static MySqlServerCollection GetMySqlServers(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<MySqlServerResource> GetMySqlServer(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<MySqlServerResource>> GetMySqlServerAsync(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static MySqlServerResource GetMySqlServerResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class MySqlServerCollection : ArmCollection, IEnumerable<MySqlServerResource>, IAsyncEnumerable<MySqlServerResource>
{
    protected MySqlServerCollection() { }
    public virtual ArmOperation<MySqlServerResource> CreateOrUpdate(WaitUntil waitUntil, string serverName, MySqlServerCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MySqlServerResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string serverName, MySqlServerCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MySqlServerResource> Get(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MySqlServerResource>> GetAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MySqlServerResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MySqlServerResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MySqlServerResource> IEnumerable<MySqlServerResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MySqlServerResource> IAsyncEnumerable<MySqlServerResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MySqlServerResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MySqlServerResource() { }
    public virtual MySqlServerData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string serverName) => throw null;
    public virtual Response<MySqlServerResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MySqlServerResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MySqlServerResource> Update(WaitUntil waitUntil, MySqlServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MySqlServerResource>> UpdateAsync(WaitUntil waitUntil, MySqlServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class MySqlServerData : TrackedResourceData
{
    public MySqlServerData(AzureLocation location) : base(location) { }
    public MySqlSku Sku { get; set; }
    public string AdministratorLogin { get; set; }
    public MySqlStorageProfile StorageProfile { get; set; }
    public string ReplicationRole { get; set; }
    public string FullyQualifiedDomainName { get; set; }
}
