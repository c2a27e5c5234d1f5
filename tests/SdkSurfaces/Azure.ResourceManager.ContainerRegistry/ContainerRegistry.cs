// API surface of Azure.ResourceManager.ContainerRegistry 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.ContainerRegistry;

public static partial class ContainerRegistryExtensions
{
    public static ContainerRegistryCollection GetContainerRegistries(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<ContainerRegistryResource> GetContainerRegistry(this ResourceGroupResource resourceGroupResource, string registryName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<ContainerRegistryResource>> GetContainerRegistryAsync(this ResourceGroupResource resourceGroupResource, string registryName, CancellationToken cancellationToken = default) => throw null;
    public static ContainerRegistryResource GetContainerRegistryResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class ContainerRegistryCollection : ArmCollection, IEnumerable<ContainerRegistryResource>, IAsyncEnumerable<ContainerRegistryResource>
{
    protected ContainerRegistryCollection() { }
    public virtual ArmOperation<ContainerRegistryResource> CreateOrUpdate(WaitUntil waitUntil, string registryName, ContainerRegistryData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerRegistryResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string registryName, ContainerRegistryData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ContainerRegistryResource> Get(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerRegistryResource>> GetAsync(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<ContainerRegistryResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<ContainerRegistryResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ContainerRegistryResource> IEnumerable<ContainerRegistryResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ContainerRegistryResource> IAsyncEnumerable<ContainerRegistryResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ContainerRegistryResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ContainerRegistryResource() { }
    public virtual ContainerRegistryData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string registryName) => throw null;
    public virtual Response<ContainerRegistryResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerRegistryResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerRegistryResource> Update(WaitUntil waitUntil, ContainerRegistryPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerRegistryResource>> UpdateAsync(WaitUntil waitUntil, ContainerRegistryPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual ContainerRegistryReplicationCollection GetContainerRegistryReplications() => throw null;
    public virtual Response<ContainerRegistryReplicationResource> GetContainerRegistryReplication(string replicationName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerRegistryReplicationResource>> GetContainerRegistryReplicationAsync(string replicationName, CancellationToken cancellationToken = default) => throw null;
}

public partial class ContainerRegistryData : TrackedResourceData
{
    public ContainerRegistryData(AzureLocation location, ContainerRegistrySku sku) : base(location) => Sku = sku;
    public ContainerRegistrySku Sku { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public string LoginServer { get; }
    public DateTimeOffset? CreatedOn { get; }
    public bool? IsAdminUserEnabled { get; set; }
    public bool? IsAnonymousPullEnabled { get; set; }
    public bool? IsDataEndpointEnabled { get; set; }
    public IReadOnlyList<string> DataEndpointHostNames { get; } = new List<string>();
    public ContainerRegistryNetworkRuleSet NetworkRuleSet { get; set; }
    public ContainerRegistryNetworkRuleBypassOption? NetworkRuleBypassOptions { get; set; }
    public ContainerRegistryPolicies Policies { get; set; }
    public ContainerRegistryPublicNetworkAccess? PublicNetworkAccess { get; set; }
    public ContainerRegistryZoneRedundancy? ZoneRedundancy { get; set; }
}

public partial class ContainerRegistryReplicationCollection : ArmCollection, IEnumerable<ContainerRegistryReplicationResource>, IAsyncEnumerable<ContainerRegistryReplicationResource>
{
    protected ContainerRegistryReplicationCollection() { }
    public virtual ArmOperation<ContainerRegistryReplicationResource> CreateOrUpdate(WaitUntil waitUntil, string replicationName, ContainerRegistryReplicationData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerRegistryReplicationResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string replicationName, ContainerRegistryReplicationData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string replicationName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string replicationName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ContainerRegistryReplicationResource> Get(string replicationName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerRegistryReplicationResource>> GetAsync(string replicationName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<ContainerRegistryReplicationResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<ContainerRegistryReplicationResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ContainerRegistryReplicationResource> IEnumerable<ContainerRegistryReplicationResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ContainerRegistryReplicationResource> IAsyncEnumerable<ContainerRegistryReplicationResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ContainerRegistryReplicationResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ContainerRegistryReplicationResource() { }
    public virtual ContainerRegistryReplicationData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string registryName, string replicationName) => throw null;
    public virtual Response<ContainerRegistryReplicationResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerRegistryReplicationResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<ContainerRegistryReplicationResource> Update(WaitUntil waitUntil, ContainerRegistryReplicationPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerRegistryReplicationResource>> UpdateAsync(WaitUntil waitUntil, ContainerRegistryReplicationPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class ContainerRegistryReplicationData : TrackedResourceData
{
    public ContainerRegistryReplicationData(AzureLocation location) : base(location) { }
    public bool? IsRegionEndpointEnabled { get; set; }
    public ContainerRegistryZoneRedundancy? ZoneRedundancy { get; set; }
}
