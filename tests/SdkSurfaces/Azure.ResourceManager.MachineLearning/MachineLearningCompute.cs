// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.MachineLearning;

public partial class MachineLearningComputeCollection : ArmCollection, IEnumerable<MachineLearningComputeResource>, IAsyncEnumerable<MachineLearningComputeResource>
{
    protected MachineLearningComputeCollection() { }
    public virtual ArmOperation<MachineLearningComputeResource> CreateOrUpdate(WaitUntil waitUntil, string computeName, MachineLearningComputeData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningComputeResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string computeName, MachineLearningComputeData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string computeName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string computeName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MachineLearningComputeResource> Get(string computeName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningComputeResource>> GetAsync(string computeName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MachineLearningComputeResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MachineLearningComputeResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MachineLearningComputeResource> IEnumerable<MachineLearningComputeResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MachineLearningComputeResource> IAsyncEnumerable<MachineLearningComputeResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MachineLearningComputeResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MachineLearningComputeResource() { }
    public virtual MachineLearningComputeData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName, string computeName) => throw null;
    public virtual Response<MachineLearningComputeResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningComputeResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MachineLearningComputeResource> Update(WaitUntil waitUntil, MachineLearningComputePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningComputeResource>> UpdateAsync(WaitUntil waitUntil, MachineLearningComputePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, MachineLearningUnderlyingResourceAction underlyingResourceAction, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, MachineLearningUnderlyingResourceAction underlyingResourceAction, CancellationToken cancellationToken = default) => throw null;
}

public partial class MachineLearningComputeData : TrackedResourceData
{
    public MachineLearningComputeData(AzureLocation location) : base(location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public MachineLearningSku Sku { get; set; }
    public MachineLearningComputeProperties Properties { get; set; }
}
