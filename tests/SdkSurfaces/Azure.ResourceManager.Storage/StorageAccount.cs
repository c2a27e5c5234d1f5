// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;
using Azure.ResourceManager.Storage.Models;

namespace Azure.ResourceManager.Storage;

public static partial class StorageExtensions
{
    public static StorageAccountCollection GetStorageAccounts(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<StorageAccountResource> GetStorageAccount(this ResourceGroupResource resourceGroupResource, string accountName, StorageAccountExpand? expand = null, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<StorageAccountResource>> GetStorageAccountAsync(this ResourceGroupResource resourceGroupResource, string accountName, StorageAccountExpand? expand = null, CancellationToken cancellationToken = default) => throw null;
    public static StorageAccountResource GetStorageAccountResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class StorageAccountCollection : ArmCollection, IEnumerable<StorageAccountResource>, IAsyncEnumerable<StorageAccountResource>
{
    protected StorageAccountCollection() { }
    public virtual ArmOperation<StorageAccountResource> CreateOrUpdate(WaitUntil waitUntil, string accountName, StorageAccountCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<StorageAccountResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string accountName, StorageAccountCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string accountName, StorageAccountExpand? expand = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string accountName, StorageAccountExpand? expand = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<StorageAccountResource> Get(string accountName, StorageAccountExpand? expand = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<StorageAccountResource>> GetAsync(string accountName, StorageAccountExpand? expand = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<StorageAccountResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<StorageAccountResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<StorageAccountResource> IEnumerable<StorageAccountResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<StorageAccountResource> IAsyncEnumerable<StorageAccountResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class StorageAccountResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected StorageAccountResource() { }
    public virtual StorageAccountData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string accountName) => throw null;
    public virtual Response<StorageAccountResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<StorageAccountResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<StorageAccountResource> Update(StorageAccountPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<StorageAccountResource>> UpdateAsync(StorageAccountPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual BlobServiceResource GetBlobService() => throw null;
    public virtual FileServiceResource GetFileService() => throw null;
}

public partial class StorageAccountData : TrackedResourceData
{
    public StorageAccountData(AzureLocation location) : base(location) { }
    public StorageSku Sku { get; }
    public StorageKind? Kind { get; }
    public ManagedServiceIdentity Identity { get; set; }
    public ExtendedLocation ExtendedLocation { get; set; }
    public StorageProvisioningState? ProvisioningState { get; }
    public AzureLocation? PrimaryLocation { get; }
    public AzureLocation? SecondaryLocation { get; }
    public StorageAccountAccessTier? AccessTier { get; }
    public StorageAccountEncryption Encryption { get; }
    public StorageAccountNetworkRuleSet NetworkRuleSet { get; }
    public bool? AllowBlobPublicAccess { get; set; }
    public bool? AllowCrossTenantReplication { get; set; }
    public bool? AllowSharedKeyAccess { get; set; }
    public AllowedCopyScope? AllowedCopyScope { get; set; }
    public StorageDnsEndpointType? DnsEndpointType { get; set; }
    public bool? EnableHttpsTrafficOnly { get; set; }
    public ImmutableStorageAccount ImmutableStorageWithVersioning { get; set; }
    public bool? IsBlobEnabled { get; set; }
    public bool? IsDefaultToOAuthAuthentication { get; set; }
    public bool? IsExtendedGroupEnabled { get; set; }
    public bool? IsFailoverInProgress { get; }
    public bool? IsHnsEnabled { get; set; }
    public bool? IsLocalUserEnabled { get; set; }
    public bool? IsNfsV3Enabled { get; set; }
    public bool? IsSftpEnabled { get; set; }
    public bool? IsSkuConversionBlocked { get; }
    public LargeFileSharesState? LargeFileSharesState { get; set; }
    public StorageMinimumTlsVersion? MinimumTlsVersion { get; set; }
    public StoragePublicNetworkAccess? PublicNetworkAccess { get; set; }
    public StorageAccountZonePlacementPolicy? ZonePlacementPolicy { get; set; }
    public IList<string> Zones { get; } = new List<string>();
}
