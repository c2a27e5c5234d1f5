// API surface of Azure.ResourceManager.ApplicationInsights 1.1.0: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.ApplicationInsights.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.ApplicationInsights;

public static partial class ApplicationInsightsExtensions
{
    public static ApplicationInsightsComponentCollection GetApplicationInsightsComponents(this ResourceGroupResource resourceGroupResource) => throw null;
    public static Response<ApplicationInsightsComponentResource> GetApplicationInsightsComponent(this ResourceGroupResource resourceGroupResource, string resourceName, CancellationToken cancellationToken = default) => throw null;
    public static Task<Response<ApplicationInsightsComponentResource>> GetApplicationInsightsComponentAsync(this ResourceGroupResource resourceGroupResource, string resourceName, CancellationToken cancellationToken = default) => throw null;
    public static ApplicationInsightsComponentResource GetApplicationInsightsComponentResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class ApplicationInsightsComponentCollection : ArmCollection, IEnumerable<ApplicationInsightsComponentResource>, IAsyncEnumerable<ApplicationInsightsComponentResource>
{
    protected ApplicationInsightsComponentCollection() { }
    public virtual ArmOperation<ApplicationInsightsComponentResource> CreateOrUpdate(WaitUntil waitUntil, string resourceName, ApplicationInsightsComponentData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ApplicationInsightsComponentResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string resourceName, ApplicationInsightsComponentData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<bool> Exists(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<bool>> ExistsAsync(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ApplicationInsightsComponentResource> Get(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ApplicationInsightsComponentResource>> GetAsync(string resourceName, CancellationToken cancellationToken = default) => throw null;
    public virtual Pageable<ApplicationInsightsComponentResource> GetAll(CancellationToken cancellationToken = default) => throw null;
    public virtual AsyncPageable<ApplicationInsightsComponentResource> GetAllAsync(CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ApplicationInsightsComponentResource> IEnumerable<ApplicationInsightsComponentResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ApplicationInsightsComponentResource> IAsyncEnumerable<ApplicationInsightsComponentResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ApplicationInsightsComponentResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ApplicationInsightsComponentResource() { }
    public virtual ApplicationInsightsComponentData Data => throw null;
    public virtual bool HasData => throw null;
    public static ResourceIdentifier CreateResourceIdentifier(string subscriptionId, string resourceGroupName, string resourceName) => throw null;
    public virtual Response<ApplicationInsightsComponentResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ApplicationInsightsComponentResource>> GetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual ArmOperation Delete(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation> DeleteAsync(WaitUntil waitUntil, CancellationToken cancellationToken = default) => throw null;
}

public partial class ApplicationInsightsComponentData : TrackedResourceData
{
    public ApplicationInsightsComponentData(AzureLocation location, string kind) : base(location) => Kind = kind;
    public string Kind { get; set; }
    public ETag? ETag { get; set; }
    public string ApplicationId { get; }
    public string AppId { get; }
    public ApplicationInsightsApplicationType? ApplicationType { get; set; }
    public ComponentFlowType? FlowType { get; set; }
    public ComponentRequestSource? RequestSource { get; set; }
    public string InstrumentationKey { get; }
    public string ConnectionString { get; }
    public DateTimeOffset? CreatedOn { get; }
    public Guid? TenantId { get; }
    public double? SamplingPercentage { get; set; }
    public int? RetentionInDays { get; set; }
    public ResourceIdentifier WorkspaceResourceId { get; set; }
    public ComponentIngestionMode? IngestionMode { get; set; }
    public bool? IsDisableIPMasking { get; set; }
    public bool? IsDisableLocalAuth { get; set; }
    public bool? IsForceCustomerStorageForProfiler { get; set; }
    public bool? IsImmediatePurgeDataOn30Days { get; set; }
    public ApplicationInsightsPublicNetworkAccessType? PublicNetworkAccessForIngestion { get; set; }
    public ApplicationInsightsPublicNetworkAccessType? PublicNetworkAccessForQuery { get; set; }
}
