// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.MachineLearning;

public partial class MachineLearningRegistryCollection : ArmCollection, IEnumerable<MachineLearningRegistryResource>, IAsyncEnumerable<MachineLearningRegistryResource>
{
    protected MachineLearningRegistryCollection() { }
    public virtual ArmOperation<MachineLearningRegistryResource> CreateOrUpdate(WaitUntil waitUntil, string registryName, MachineLearningRegistryData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningRegistryResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string registryName, MachineLearningRegistryData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MachineLearningRegistryResource> Get(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningRegistryResource>> GetAsync(string registryName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MachineLearningRegistryResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MachineLearningRegistryResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MachineLearningRegistryResource> IEnumerable<MachineLearningRegistryResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MachineLearningRegistryResource> IAsyncEnumerable<MachineLearningRegistryResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MachineLearningRegistryResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MachineLearningRegistryResource() { }
    public virtual MachineLearningRegistryData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string registryName) => throw null;
    public virtual Response<MachineLearningRegistryResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningRegistryResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MachineLearningRegistryResource> Update(WaitUntil waitUntil, MachineLearningRegistryData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningRegistryResource>> UpdateAsync(WaitUntil waitUntil, MachineLearningRegistryData data, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class MachineLearningRegistryData : TrackedResourceData
{
    public MachineLearningRegistryData(AzureLocation location) : base(location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public string Kind { get; set; }
    public MachineLearningSku Sku { get; set; }
    public Uri DiscoveryUri { get; set; }
    public string IntellectualPropertyPublisher { get; set; }
    public ResourceIdentifier ManagedResourceId { get; set; }
    public Uri MlFlowRegistryUri { get; set; }
    public string PublicNetworkAccess { get; set; }
    public IList<RegistryRegionArmDetails> RegionDetails { get; set; } = new List<RegistryRegionArmDetails>();
}
