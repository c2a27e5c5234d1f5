// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Storage.Models;

namespace Azure.ResourceManager.Storage;

public partial class BlobServiceResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected BlobServiceResource() { }
    public virtual BlobServiceData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string accountName) => throw null;
    public virtual Response<BlobServiceResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<BlobServiceResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual BlobContainerCollection GetBlobContainers() => throw null;
    public virtual Response<BlobContainerResource> GetBlobContainer(string containerName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<BlobContainerResource>> GetBlobContainerAsync(string containerName, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<BlobServiceResource> CreateOrUpdate(WaitUntil waitUntil, BlobServiceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<BlobServiceResource>> CreateOrUpdateAsync(WaitUntil waitUntil, BlobServiceData data, CancellationToken cancellationToken = default) => throw null;
}

public partial class BlobServiceData : ResourceData
{
    public BlobServiceData() { }
    public StorageSku Sku { get; }
    public string DefaultServiceVersion { get; set; }
    public DeleteRetentionPolicy DeleteRetentionPolicy { get; set; }
    public DeleteRetentionPolicy ContainerDeleteRetentionPolicy { get; set; }
    public bool? IsVersioningEnabled { get; set; }
    public bool? IsAutomaticSnapshotPolicyEnabled { get; set; }
    public BlobServiceChangeFeed ChangeFeed { get; set; }
    public RestorePolicy RestorePolicy { get; set; }
}

public partial class BlobContainerCollection : ArmCollection, IEnumerable<BlobContainerResource>, IAsyncEnumerable<BlobContainerResource>
{
    protected BlobContainerCollection() { }
    public virtual ArmOperation<BlobContainerResource> CreateOrUpdate(WaitUntil waitUntil, string containerName, BlobContainerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<BlobContainerResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string containerName, BlobContainerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string containerName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string containerName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<BlobContainerResource> Get(string containerName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<BlobContainerResource>> GetAsync(string containerName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<BlobContainerResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<BlobContainerResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<BlobContainerResource> IEnumerable<BlobContainerResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<BlobContainerResource> IAsyncEnumerable<BlobContainerResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class BlobContainerResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected BlobContainerResource() { }
    public virtual BlobContainerData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string accountName, string containerName) => throw null;
    public virtual Response<BlobContainerResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<BlobContainerResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<BlobContainerResource> Update(BlobContainerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<BlobContainerResource>> UpdateAsync(BlobContainerData data, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class BlobContainerData : ResourceData
{
    public BlobContainerData() { }
    public string DefaultEncryptionScope { get; set; }
    public StoragePublicAccessType? PublicAccess { get; set; }
    public IDictionary<string, string> Metadata { get; } = new Dictionary<string, string>();
}

public partial class FileServiceResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected FileServiceResource() { }
    public virtual FileServiceData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string accountName) => throw null;
    public virtual Response<FileServiceResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<FileServiceResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<FileServiceResource> CreateOrUpdate(WaitUntil waitUntil, FileServiceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<FileServiceResource>> CreateOrUpdateAsync(WaitUntil waitUntil, FileServiceData data, CancellationToken cancellationToken = default) => throw null;
}

public partial class FileServiceData : ResourceData
{
    public FileServiceData() { }
    public StorageSku Sku { get; }
    public DeleteRetentionPolicy ShareDeleteRetentionPolicy { get; set; }
}
