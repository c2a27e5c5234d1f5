// API surface of Azure.ResourceManager.DataLakeStore 1.1.2: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.DataLakeStore.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.DataLakeStore;

public static partial class DataLakeStoreExtensions
{
    public static DataLakeStoreAccountCollection GetDataLakeStoreAccounts(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<DataLakeStoreAccountResource> GetDataLakeStoreAccount(this ResourceGroupResource resourceGroupResource, string accountName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<DataLakeStoreAccountResource>> GetDataLakeStoreAccountAsync(this ResourceGroupResource resourceGroupResource, string accountName, CancellationToken cancellationToken = default) => throw null;
    public static DataLakeStoreAccountResource GetDataLakeStoreAccountResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class DataLakeStoreAccountCollection : ArmCollection, IEnumerable<DataLakeStoreAccountResource>, IAsyncEnumerable<DataLakeStoreAccountResource>
{
    protected DataLakeStoreAccountCollection() { }
    public virtual ArmOperation<DataLakeStoreAccountResource> CreateOrUpdate(WaitUntil waitUntil, string accountName, DataLakeStoreAccountCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<DataLakeStoreAccountResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string accountName, DataLakeStoreAccountCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string accountName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string accountName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<DataLakeStoreAccountResource> Get(string accountName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<DataLakeStoreAccountResource>> GetAsync(string accountName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<DataLakeStoreAccountResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<DataLakeStoreAccountResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<DataLakeStoreAccountResource> IEnumerable<DataLakeStoreAccountResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<DataLakeStoreAccountResource> IAsyncEnumerable<DataLakeStoreAccountResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class DataLakeStoreAccountResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected DataLakeStoreAccountResource() { }
    public virtual DataLakeStoreAccountData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string accountName) => throw null;
    public virtual Response<DataLakeStoreAccountResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<DataLakeStoreAccountResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<DataLakeStoreAccountResource> Update(WaitUntil waitUntil, DataLakeStoreAccountPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<DataLakeStoreAccountResource>> UpdateAsync(WaitUntil waitUntil, DataLakeStoreAccountPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class DataLakeStoreAccountData : ResourceData
{
    internal DataLakeStoreAccountData() { }
    public AzureLocation? Location { get; }
    public string DefaultGroup { get; }
    public IReadOnlyDictionary<string, string> Tags { get; }
}
