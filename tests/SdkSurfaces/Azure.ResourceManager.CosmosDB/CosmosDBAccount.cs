// API surface of Azure.ResourceManager.CosmosDB 1.5.0: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.CosmosDB.Models;
using TrackedResourceData = Azure.ResourceManager.Models.TrackedResourceData;

namespace Azure.ResourceManager.CosmosDB;

public static partial class CosmosDBExtensions
{
    public static CosmosDBAccountCollection GetCosmosDBAccounts(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<CosmosDBAccountResource> GetCosmosDBAccount(this ResourceGroupResource resourceGroupResource, string accountName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<CosmosDBAccountResource>> GetCosmosDBAccountAsync(this ResourceGroupResource resourceGroupResource, string accountName, CancellationToken cancellationToken = default) => throw null;
}

public partial class CosmosDBAccountCollection : ArmCollection, IEnumerable<CosmosDBAccountResource>, IAsyncEnumerable<CosmosDBAccountResource>
{
    protected CosmosDBAccountCollection() { }
    public virtual ArmOperation<CosmosDBAccountResource> CreateOrUpdate(WaitUntil waitUntil, string accountName, CosmosDBAccountCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<CosmosDBAccountResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string accountName, CosmosDBAccountCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string accountName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string accountName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<CosmosDBAccountResource> IEnumerable<CosmosDBAccountResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<CosmosDBAccountResource> IAsyncEnumerable<CosmosDBAccountResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class CosmosDBAccountResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected CosmosDBAccountResource() { }
    public virtual CosmosDBAccountData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual ArmOperation<CosmosDBAccountResource> Update(WaitUntil waitUntil, CosmosDBAccountPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<CosmosDBAccountResource>> UpdateAsync(WaitUntil waitUntil, CosmosDBAccountPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class CosmosDBAccountData : TrackedResourceData
{
    public CosmosDBAccountData(AzureLocation location) : base(location) { }
    public CosmosDBAccountKind? Kind { get; set; }
    public string DocumentEndpoint { get; }
    public bool? EnableAutomaticFailover { get; set; }
    public bool? EnableMultipleWriteLocations { get; set; }
}
