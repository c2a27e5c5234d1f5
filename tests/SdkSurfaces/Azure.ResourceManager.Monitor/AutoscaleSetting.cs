// API surface of Azure.ResourceManager.Monitor 1.3.1: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Monitor.Models;
using Azure.ResourceManager.Resources;

namespace Azure.ResourceManager.Monitor;

public static partial class MonitorExtensions
{
    public static AutoscaleSettingCollection GetAutoscaleSettings(this ResourceGroupResource resourceGroupResource) => throw null;
    public static AutoscaleSettingResource GetAutoscaleSettingResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class AutoscaleSettingCollection : ArmCollection, IEnumerable<AutoscaleSettingResource>, IAsyncEnumerable<AutoscaleSettingResource>
{
    protected AutoscaleSettingCollection() { }
    public virtual ArmOperation<AutoscaleSettingResource> CreateOrUpdate(WaitUntil waitUntil, string autoscaleSettingName, AutoscaleSettingData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<AutoscaleSettingResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string autoscaleSettingName, AutoscaleSettingData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<AutoscaleSettingResource> Get(string autoscaleSettingName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<AutoscaleSettingResource>> GetAsync(string autoscaleSettingName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<AutoscaleSettingResource> IEnumerable<AutoscaleSettingResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<AutoscaleSettingResource> IAsyncEnumerable<AutoscaleSettingResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class AutoscaleSettingResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected AutoscaleSettingResource() { }
    public virtual AutoscaleSettingData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual Response<AutoscaleSettingResource> Get(CancellationToken cancellationToken = default) => throw null;
    public virtual Response<AutoscaleSettingResource> Update(AutoscaleSettingPatch patch, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<AutoscaleSettingResource>> UpdateAsync(AutoscaleSettingPatch patch, CancellationToken cancellationToken = default) => throw null;
}

public partial class AutoscaleSettingData : TrackedResourceData
{
    public AutoscaleSettingData(AzureLocation location, IEnumerable<AutoscaleProfile> profiles) : base(location) => Profiles = new List<AutoscaleProfile>(profiles);
    public string AutoscaleSettingName { get; set; }
    public bool? IsEnabled { get; set; }
    public PredictiveAutoscalePolicy PredictiveAutoscalePolicy { get; set; }
    public IList<AutoscaleProfile> Profiles { get; }
    public ResourceIdentifier TargetResourceId { get; set; }
    public AzureLocation? TargetResourceLocation { get; set; }
}
