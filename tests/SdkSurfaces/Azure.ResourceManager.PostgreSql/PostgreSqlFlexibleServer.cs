// API surface of Azure.ResourceManager.PostgreSql 1.4.2: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.PostgreSql.FlexibleServers;

public static partial class FlexibleServersExtensions
{
    public static PostgreSqlFlexibleServerCollection GetPostgreSqlFlexibleServers(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<PostgreSqlFlexibleServerResource> GetPostgreSqlFlexibleServer(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<PostgreSqlFlexibleServerResource>> GetPostgreSqlFlexibleServerAsync(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static PostgreSqlFlexibleServerResource GetPostgreSqlFlexibleServerResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class PostgreSqlFlexibleServerCollection : ArmCollection, IEnumerable<PostgreSqlFlexibleServerResource>, IAsyncEnumerable<PostgreSqlFlexibleServerResource>
{
    protected PostgreSqlFlexibleServerCollection() { }
    public virtual ArmOperation<PostgreSqlFlexibleServerResource> CreateOrUpdate(WaitUntil waitUntil, string serverName, PostgreSqlFlexibleServerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<PostgreSqlFlexibleServerResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string serverName, PostgreSqlFlexibleServerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<PostgreSqlFlexibleServerResource> Get(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<PostgreSqlFlexibleServerResource>> GetAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<PostgreSqlFlexibleServerResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<PostgreSqlFlexibleServerResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<PostgreSqlFlexibleServerResource> IEnumerable<PostgreSqlFlexibleServerResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<PostgreSqlFlexibleServerResource> IAsyncEnumerable<PostgreSqlFlexibleServerResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class PostgreSqlFlexibleServerResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected PostgreSqlFlexibleServerResource() { }
    public virtual PostgreSqlFlexibleServerData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string serverName) => throw null;
    public virtual Response<PostgreSqlFlexibleServerResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<PostgreSqlFlexibleServerResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<PostgreSqlFlexibleServerResource> Update(WaitUntil waitUntil, PostgreSqlFlexibleServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<PostgreSqlFlexibleServerResource>> UpdateAsync(WaitUntil waitUntil, PostgreSqlFlexibleServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class PostgreSqlFlexibleServerData : TrackedResourceData
{
    public PostgreSqlFlexibleServerData(AzureLocation location) : base(location) { }
    public PostgreSqlFlexibleServerSku Sku { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public string AdministratorLogin { get; set; }
    public string AdministratorLoginPassword { get; set; }
    public PostgreSqlFlexibleServerVersion? Version { get; set; }
    public string FullyQualifiedDomainName { get; }
    public PostgreSqlFlexibleServerStorage Storage { get; set; }
    public PostgreSqlFlexibleServerDataEncryption DataEncryption { get; set; }
    public PostgreSqlFlexibleServerBackupProperties Backup { get; set; }
    public PostgreSqlFlexibleServerNetwork Network { get; set; }
    public PostgreSqlFlexibleServerHighAvailability HighAvailability { get; set; }
    public ResourceIdentifier SourceServerResourceId { get; set; }
    public DateTimeOffset? PointInTimeUtc { get; set; }
    public string AvailabilityZone { get; set; }
    public PostgreSqlFlexibleServerReplicationRole? ReplicationRole { get; set; }
    public int? ReplicaCapacity { get; }
    public PostgreSqlFlexibleServerCreateMode? CreateMode { get; set; }
}
