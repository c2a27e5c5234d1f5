// API surface of Azure.ResourceManager.KeyVault 1.4.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;
using TrackedResourceData = Azure.ResourceManager.Models.TrackedResourceData;

namespace Azure.ResourceManager.KeyVault;

public static partial class KeyVaultExtensions
{
    public static KeyVaultCollection GetKeyVaults(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<KeyVaultResource> GetKeyVault(this ResourceGroupResource resourceGroupResource, string vaultName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<KeyVaultResource>> GetKeyVaultAsync(this ResourceGroupResource resourceGroupResource, string vaultName, CancellationToken cancellationToken = default) => throw null;
    public static KeyVaultResource GetKeyVaultResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class KeyVaultCollection : ArmCollection, IEnumerable<KeyVaultResource>, IAsyncEnumerable<KeyVaultResource>
{
    protected KeyVaultCollection() { }
    public virtual ArmOperation<KeyVaultResource> CreateOrUpdate(WaitUntil waitUntil, string vaultName, KeyVaultCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<KeyVaultResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string vaultName, KeyVaultCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string vaultName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string vaultName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<KeyVaultResource> Get(string vaultName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<KeyVaultResource>> GetAsync(string vaultName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<KeyVaultResource> GetAll(int? top = null, CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<KeyVaultResource> GetAllAsync(int? top = null, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<KeyVaultResource> IEnumerable<KeyVaultResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<KeyVaultResource> IAsyncEnumerable<KeyVaultResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class KeyVaultResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected KeyVaultResource() { }
    public virtual KeyVaultData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string vaultName) => throw null;
    public virtual Response<KeyVaultResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<KeyVaultResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<KeyVaultResource> Update(KeyVaultPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<KeyVaultResource>> UpdateAsync(KeyVaultPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class KeyVaultData : TrackedResourceData
{
    public KeyVaultData(AzureLocation location, KeyVaultProperties properties) : base(location) => Properties = properties;
    public KeyVaultProperties Properties { get; set; }
}
