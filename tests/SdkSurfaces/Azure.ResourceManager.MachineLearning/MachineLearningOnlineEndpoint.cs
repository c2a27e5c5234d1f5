// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.MachineLearning;

public partial class MachineLearningOnlineEndpointCollection : ArmCollection, IEnumerable<MachineLearningOnlineEndpointResource>, IAsyncEnumerable<MachineLearningOnlineEndpointResource>
{
    protected MachineLearningOnlineEndpointCollection() { }
    public virtual ArmOperation<MachineLearningOnlineEndpointResource> CreateOrUpdate(WaitUntil waitUntil, string endpointName, MachineLearningOnlineEndpointData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningOnlineEndpointResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string endpointName, MachineLearningOnlineEndpointData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string endpointName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string endpointName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MachineLearningOnlineEndpointResource> Get(string endpointName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningOnlineEndpointResource>> GetAsync(string endpointName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MachineLearningOnlineEndpointResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MachineLearningOnlineEndpointResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MachineLearningOnlineEndpointResource> IEnumerable<MachineLearningOnlineEndpointResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MachineLearningOnlineEndpointResource> IAsyncEnumerable<MachineLearningOnlineEndpointResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MachineLearningOnlineEndpointResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MachineLearningOnlineEndpointResource() { }
    public virtual MachineLearningOnlineEndpointData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName, string endpointName) => throw null;
    public virtual Response<MachineLearningOnlineEndpointResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningOnlineEndpointResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual MachineLearningOnlineDeploymentCollection GetMachineLearningOnlineDeployments() => throw null;
    public virtual Response<MachineLearningOnlineDeploymentResource> GetMachineLearningOnlineDeployment(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningOnlineDeploymentResource>> GetMachineLearningOnlineDeploymentAsync(string deploymentName, CancellationToken cancellationToken = default) => throw null;
}

public partial class MachineLearningOnlineEndpointData : TrackedResourceData
{
    public MachineLearningOnlineEndpointData(AzureLocation location, MachineLearningOnlineEndpointProperties properties) : base(location)
    {
        Properties = properties;
    }
    public ManagedServiceIdentity Identity { get; set; }
    public string Kind { get; set; }
    public MachineLearningOnlineEndpointProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
}

public partial class MachineLearningOnlineDeploymentCollection : ArmCollection, IEnumerable<MachineLearningOnlineDeploymentResource>, IAsyncEnumerable<MachineLearningOnlineDeploymentResource>
{
    protected MachineLearningOnlineDeploymentCollection() { }
    public virtual ArmOperation<MachineLearningOnlineDeploymentResource> CreateOrUpdate(WaitUntil waitUntil, string deploymentName, MachineLearningOnlineDeploymentData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningOnlineDeploymentResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string deploymentName, MachineLearningOnlineDeploymentData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MachineLearningOnlineDeploymentResource> Get(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningOnlineDeploymentResource>> GetAsync(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MachineLearningOnlineDeploymentResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MachineLearningOnlineDeploymentResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MachineLearningOnlineDeploymentResource> IEnumerable<MachineLearningOnlineDeploymentResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MachineLearningOnlineDeploymentResource> IAsyncEnumerable<MachineLearningOnlineDeploymentResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MachineLearningOnlineDeploymentResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MachineLearningOnlineDeploymentResource() { }
    public virtual MachineLearningOnlineDeploymentData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName, string endpointName, string deploymentName) => throw null;
    public virtual Response<MachineLearningOnlineDeploymentResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningOnlineDeploymentResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MachineLearningOnlineDeploymentResource> Update(WaitUntil waitUntil, MachineLearningOnlineDeploymentPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningOnlineDeploymentResource>> UpdateAsync(WaitUntil waitUntil, MachineLearningOnlineDeploymentPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class MachineLearningOnlineDeploymentData : TrackedResourceData
{
    public MachineLearningOnlineDeploymentData(AzureLocation location, MachineLearningOnlineDeploymentProperties properties) : base(location)
    {
        Properties = properties;
    }
    public ManagedServiceIdentity Identity { get; set; }
    public string Kind { get; set; }
    public MachineLearningOnlineDeploymentProperties Properties { get; set; }
    public MachineLearningSku Sku { get; set; }
}
