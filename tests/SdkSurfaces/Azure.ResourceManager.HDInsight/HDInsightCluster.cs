// API surface of Azure.ResourceManager.HDInsight 1.1.0: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.HDInsight.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.HDInsight;

public static partial class HDInsightExtensions
{
    public static HDInsightClusterCollection GetHDInsightClusters(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<HDInsightClusterResource> GetHDInsightCluster(this ResourceGroupResource resourceGroupResource, string clusterName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<HDInsightClusterResource>> GetHDInsightClusterAsync(this ResourceGroupResource resourceGroupResource, string clusterName, CancellationToken cancellationToken = default) => throw null;
    public static HDInsightClusterResource GetHDInsightClusterResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class HDInsightClusterCollection : ArmCollection, IEnumerable<HDInsightClusterResource>, IAsyncEnumerable<HDInsightClusterResource>
{
    protected HDInsightClusterCollection() { }
    public virtual ArmOperation<HDInsightClusterResource> CreateOrUpdate(WaitUntil waitUntil, string clusterName, HDInsightClusterCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<HDInsightClusterResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string clusterName, HDInsightClusterCreateOrUpdateContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<HDInsightClusterResource> Get(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<HDInsightClusterResource>> GetAsync(string clusterName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<HDInsightClusterResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<HDInsightClusterResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<HDInsightClusterResource> IEnumerable<HDInsightClusterResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<HDInsightClusterResource> IAsyncEnumerable<HDInsightClusterResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class HDInsightClusterResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected HDInsightClusterResource() { }
    public virtual HDInsightClusterData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string clusterName) => throw null;
    public virtual Response<HDInsightClusterResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<HDInsightClusterResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<HDInsightClusterResource> Update(HDInsightClusterPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<HDInsightClusterResource>> UpdateAsync(HDInsightClusterPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class HDInsightClusterData : TrackedResourceData
{
    public HDInsightClusterData(AzureLocation location) : base(location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public IList<string> Zones { get; } = new List<string>();
}
