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

public partial class MachineLearningWorkspaceCollection : ArmCollection, IEnumerable<MachineLearningWorkspaceResource>, IAsyncEnumerable<MachineLearningWorkspaceResource>
{
    protected MachineLearningWorkspaceCollection() { }
    public virtual ArmOperation<MachineLearningWorkspaceResource> CreateOrUpdate(WaitUntil waitUntil, string workspaceName, MachineLearningWorkspaceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningWorkspaceResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string workspaceName, MachineLearningWorkspaceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<MachineLearningWorkspaceResource> Get(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningWorkspaceResource>> GetAsync(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<MachineLearningWorkspaceResource> GetAll(string kind = null, string skip = null, string aiCapabilities = null, CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<MachineLearningWorkspaceResource> GetAllAsync(string kind = null, string skip = null, string aiCapabilities = null, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<MachineLearningWorkspaceResource> IEnumerable<MachineLearningWorkspaceResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<MachineLearningWorkspaceResource> IAsyncEnumerable<MachineLearningWorkspaceResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class MachineLearningWorkspaceResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected MachineLearningWorkspaceResource() { }
    public virtual MachineLearningWorkspaceData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName) => throw null;
    public virtual Response<MachineLearningWorkspaceResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningWorkspaceResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<MachineLearningWorkspaceResource> Update(WaitUntil waitUntil, MachineLearningWorkspacePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<MachineLearningWorkspaceResource>> UpdateAsync(WaitUntil waitUntil, MachineLearningWorkspacePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, bool? forceToPurge = null, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, bool? forceToPurge = null, CancellationToken cancellationToken = default) => throw null;
    public virtual MachineLearningComputeCollection GetMachineLearningComputes() => throw null;
    public virtual Response<MachineLearningComputeResource> GetMachineLearningCompute(string computeName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningComputeResource>> GetMachineLearningComputeAsync(string computeName, CancellationToken cancellationToken = default) => throw null;
    public virtual MachineLearningDatastoreCollection GetMachineLearningDatastores() => throw null;
    public virtual Response<MachineLearningDatastoreResource> GetMachineLearningDatastore(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningDatastoreResource>> GetMachineLearningDatastoreAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual MachineLearningOnlineEndpointCollection GetMachineLearningOnlineEndpoints() => throw null;
    public virtual Response<MachineLearningOnlineEndpointResource> GetMachineLearningOnlineEndpoint(string endpointName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<MachineLearningOnlineEndpointResource>> GetMachineLearningOnlineEndpointAsync(string endpointName, CancellationToken cancellationToken = default) => throw null;
}

public partial class MachineLearningWorkspaceData : TrackedResourceData
{
    public MachineLearningWorkspaceData(AzureLocation location) : base(location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public string Kind { get; set; }
    public MachineLearningSku Sku { get; set; }
    public string WorkspaceId { get; }
    public string Description { get; set; }
    public string FriendlyName { get; set; }
    public string KeyVault { get; set; }
    public string ApplicationInsights { get; set; }
    public string ContainerRegistry { get; set; }
    public string StorageAccount { get; set; }
    public Uri DiscoveryUri { get; set; }
    public MachineLearningEncryptionSetting Encryption { get; set; }
    public bool? IsHbiWorkspace { get; set; }
    public string ServiceProvisionedResourceGroup { get; }
    public int? PrivateLinkCount { get; }
    public string ImageBuildCompute { get; set; }
    public bool? AllowPublicAccessWhenBehindVnet { get; set; }
    public MachineLearningPublicNetworkAccess? PublicNetworkAccess { get; set; }
    public int? CosmosDbCollectionsThroughput { get; set; }
    public string PrimaryUserAssignedIdentity { get; set; }
    public Guid? TenantId { get; }
    public bool? IsStorageHnsEnabled { get; }
    public Uri MlFlowTrackingUri { get; }
    public bool? IsV1LegacyMode { get; set; }
    public ResourceIdentifier HubResourceId { get; set; }
    public IList<string> AssociatedWorkspaces { get; } = new List<string>();
    public ManagedNetworkSettings ManagedNetwork { get; set; }
    public ServerlessComputeSettings ServerlessComputeSettings { get; set; }
    public FeatureStoreSettings FeatureStoreSettings { get; set; }
    public WorkspaceHubConfig WorkspaceHubConfig { get; set; }
    public bool? EnableDataIsolation { get; set; }
}
