// API surface of Azure.ResourceManager.Databricks 1.0.0-beta.1: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.Databricks;

public static partial class DatabricksExtensions
{
    public static DatabricksWorkspaceCollection GetDatabricksWorkspaces(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<DatabricksWorkspaceResource> GetDatabricksWorkspace(this ResourceGroupResource resourceGroupResource, string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<DatabricksWorkspaceResource>> GetDatabricksWorkspaceAsync(this ResourceGroupResource resourceGroupResource, string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public static DatabricksWorkspaceResource GetDatabricksWorkspaceResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class DatabricksWorkspaceCollection : ArmCollection, IEnumerable<DatabricksWorkspaceResource>, IAsyncEnumerable<DatabricksWorkspaceResource>
{
    protected DatabricksWorkspaceCollection() { }
    public virtual ArmOperation<DatabricksWorkspaceResource> CreateOrUpdate(WaitUntil waitUntil, string workspaceName, DatabricksWorkspaceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<DatabricksWorkspaceResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string workspaceName, DatabricksWorkspaceData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<DatabricksWorkspaceResource> Get(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<DatabricksWorkspaceResource>> GetAsync(string workspaceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<DatabricksWorkspaceResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<DatabricksWorkspaceResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<DatabricksWorkspaceResource> IEnumerable<DatabricksWorkspaceResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<DatabricksWorkspaceResource> IAsyncEnumerable<DatabricksWorkspaceResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class DatabricksWorkspaceResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected DatabricksWorkspaceResource() { }
    public virtual DatabricksWorkspaceData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string workspaceName) => throw null;
    public virtual Response<DatabricksWorkspaceResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<DatabricksWorkspaceResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation<DatabricksWorkspaceResource> Update(WaitUntil waitUntil, DatabricksWorkspacePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<DatabricksWorkspaceResource>> UpdateAsync(WaitUntil waitUntil, DatabricksWorkspacePatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class DatabricksWorkspaceData : TrackedResourceData
{
    public DatabricksWorkspaceData(AzureLocation location, DatabricksComputeMode computeMode) : base(location) => ComputeMode = computeMode;
    public DatabricksComputeMode ComputeMode { get; set; }
    public ResourceIdentifier DiskEncryptionSetId { get; }
    public bool? IsUcEnabled { get; }
    public ResourceIdentifier ManagedResourceGroupId { get; set; }
    public WorkspaceCustomProperties Parameters { get; set; }
    public DatabricksPublicNetworkAccess? PublicNetworkAccess { get; set; }
    public DatabricksRequiredNsgRules? RequiredNsgRules { get; set; }
    public DatabricksSku Sku { get; set; }
    public string UiDefinitionUri { get; set; }
    public string WorkspaceId { get; }
    public string WorkspaceUri { get; }
}
