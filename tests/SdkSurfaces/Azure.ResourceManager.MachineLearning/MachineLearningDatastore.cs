// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.MachineLearning;

public partial class MachineLearningDatastoreCollection : ArmCollection, IEnumerable<MachineLearningDatastoreResource>, IAsyncEnumerable<MachineLearningDatastoreResource>
{
    protected MachineLearningDatastoreCollection() { }
    public virtual ArmOperation<MachineLearningDatastoreResource> CreateOrUpdate(WaitUntil waitUntil, string name, MachineLearningDatastoreData data, bool? skipValidation = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningDatastoreResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string name, MachineLearningDatastoreData data, bool? skipValidation = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MachineLearningDatastoreResource> Get(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningDatastoreResource>> GetAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MachineLearningDatastoreResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MachineLearningDatastoreResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MachineLearningDatastoreResource> IEnumerable<MachineLearningDatastoreResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MachineLearningDatastoreResource> IAsyncEnumerable<MachineLearningDatastoreResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MachineLearningDatastoreResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MachineLearningDatastoreResource() { }
    public virtual MachineLearningDatastoreData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName, string name) => throw null;
    public virtual Response<MachineLearningDatastoreResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningDatastoreResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MachineLearningDatastoreResource> Update(WaitUntil waitUntil, MachineLearningDatastoreData data, bool? skipValidation = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningDatastoreResource>> UpdateAsync(WaitUntil waitUntil, MachineLearningDatastoreData data, bool? skipValidation = null, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class MachineLearningDatastoreData : ResourceData
{
    public MachineLearningDatastoreData(MachineLearningDatastoreProperties properties) => Properties = properties;
    public MachineLearningDatastoreProperties Properties { get; set; }
}
