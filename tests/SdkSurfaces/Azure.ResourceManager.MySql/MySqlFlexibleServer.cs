// API surface of Azure.ResourceManager.MySql 1.2.1: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.MySql.FlexibleServers;

public static partial class FlexibleServersExtensions
{
    public static MySqlFlexibleServerCollection GetMySqlFlexibleServers(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<MySqlFlexibleServerResource> GetMySqlFlexibleServer(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<MySqlFlexibleServerResource>> GetMySqlFlexibleServerAsync(this ResourceGroupResource resourceGroupResource, string serverName, CancellationToken cancellationToken = default) => throw null;
    public static MySqlFlexibleServerResource GetMySqlFlexibleServerResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class MySqlFlexibleServerCollection : ArmCollection, IEnumerable<MySqlFlexibleServerResource>, IAsyncEnumerable<MySqlFlexibleServerResource>
{
    protected MySqlFlexibleServerCollection() { }
    public virtual ArmOperation<MySqlFlexibleServerResource> CreateOrUpdate(WaitUntil waitUntil, string serverName, MySqlFlexibleServerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MySqlFlexibleServerResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string serverName, MySqlFlexibleServerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MySqlFlexibleServerResource> Get(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MySqlFlexibleServerResource>> GetAsync(string serverName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MySqlFlexibleServerResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MySqlFlexibleServerResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MySqlFlexibleServerResource> IEnumerable<MySqlFlexibleServerResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MySqlFlexibleServerResource> IAsyncEnumerable<MySqlFlexibleServerResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MySqlFlexibleServerResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MySqlFlexibleServerResource() { }
    public virtual MySqlFlexibleServerData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string serverName) => throw null;
    public virtual Response<MySqlFlexibleServerResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MySqlFlexibleServerResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MySqlFlexibleServerResource> Update(WaitUntil waitUntil, MySqlFlexibleServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MySqlFlexibleServerResource>> UpdateAsync(WaitUntil waitUntil, MySqlFlexibleServerPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class MySqlFlexibleServerData : TrackedResourceData
{
    public MySqlFlexibleServerData(AzureLocation location) : base(location) { }
    public MySqlFlexibleServerSku Sku { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public string AdministratorLogin { get; set; }
    public string AdministratorLoginPassword { get; set; }
    public MySqlFlexibleServerVersion? Version { get; set; }
    public string FullyQualifiedDomainName { get; }
    public MySqlFlexibleServerStorage Storage { get; set; }
    public MySqlFlexibleServerDataEncryption DataEncryption { get; set; }
    public MySqlFlexibleServerBackupProperties Backup { get; set; }
    public MySqlFlexibleServerNetwork Network { get; set; }
    public MySqlFlexibleServerHighAvailability HighAvailability { get; set; }
    public ResourceIdentifier SourceServerResourceId { get; set; }
    public DateTimeOffset? RestorePointInTime { get; set; }
    public string AvailabilityZone { get; set; }
    public MySqlFlexibleServerReplicationRole? ReplicationRole { get; set; }
    public int? ReplicaCapacity { get; }
    public MySqlFlexibleServerCreateMode? CreateMode { get; set; }
}
