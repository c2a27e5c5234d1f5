// API surface of Azure.ResourceManager.ContainerInstance 1.3.1: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.ContainerInstance;

public static partial class ContainerInstanceExtensions
{
    public static ContainerGroupCollection GetContainerGroups(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<ContainerGroupResource> GetContainerGroup(this ResourceGroupResource resourceGroupResource, string containerGroupName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<ContainerGroupResource>> GetContainerGroupAsync(this ResourceGroupResource resourceGroupResource, string containerGroupName, CancellationToken cancellationToken = default) => throw null;
    public static ContainerGroupResource GetContainerGroupResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class ContainerGroupCollection : ArmCollection, IEnumerable<ContainerGroupResource>, IAsyncEnumerable<ContainerGroupResource>
{
    protected ContainerGroupCollection() { }
    public virtual ArmOperation<ContainerGroupResource> CreateOrUpdate(WaitUntil waitUntil, string containerGroupName, ContainerGroupData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ContainerGroupResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string containerGroupName, ContainerGroupData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string containerGroupName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string containerGroupName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ContainerGroupResource> Get(string containerGroupName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerGroupResource>> GetAsync(string containerGroupName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<ContainerGroupResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<ContainerGroupResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ContainerGroupResource> IEnumerable<ContainerGroupResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ContainerGroupResource> IAsyncEnumerable<ContainerGroupResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ContainerGroupResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ContainerGroupResource() { }
    public virtual ContainerGroupData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string containerGroupName) => throw null;
    public virtual Response<ContainerGroupResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerGroupResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ContainerGroupResource> Update(ContainerGroupPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ContainerGroupResource>> UpdateAsync(ContainerGroupPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class ContainerGroupData : TrackedResourceData
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContainerGroupData(AzureLocation location, IEnumerable<ContainerInstanceContainer> containers) : base(location) { }
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContainerGroupData(AzureLocation location, IEnumerable<ContainerInstanceContainer> containers, ContainerInstanceOperatingSystemType osType) : base(location) { }
    public string ConfidentialComputeCcePolicy { get; set; }
    public ContainerInstanceOperatingSystemType ContainerGroupOSType { get; set; }
    public IList<ContainerInstanceContainer> Containers { get; } = new List<ContainerInstanceContainer>();
    public ManagedServiceIdentity Identity { get; set; }
    public ContainerGroupIPAddress IPAddress { get; set; }
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContainerInstanceOperatingSystemType OSType { get; set; }
    public ContainerGroupPriority? Priority { get; set; }
    public string ProvisioningState { get; }
    public ContainerGroupRestartPolicy? RestartPolicy { get; set; }
    public ContainerGroupSku? Sku { get; set; }
    public IList<ContainerGroupSubnetId> SubnetIds { get; } = new List<ContainerGroupSubnetId>();
    public IList<string> Zones { get; } = new List<string>();
}
