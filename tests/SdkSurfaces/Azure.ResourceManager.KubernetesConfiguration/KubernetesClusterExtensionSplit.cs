// API surface of Azure.ResourceManager.KubernetesConfiguration.Extensions 1.0.0-beta.1: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.KubernetesConfiguration.Extensions.Models;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.KubernetesConfiguration.Extensions;

public static partial class KubernetesConfigurationExtensionsExtensions
{
    public static KubernetesClusterExtensionCollection GetKubernetesClusterExtensions(this ArmClient client, ResourceIdentifier scope) => throw null;
    public static KubernetesClusterExtensionResource GetKubernetesClusterExtensionResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class KubernetesClusterExtensionCollection : ArmCollection, IEnumerable<KubernetesClusterExtensionResource>, IAsyncEnumerable<KubernetesClusterExtensionResource>
{
    protected KubernetesClusterExtensionCollection() { }
    public virtual ArmOperation<KubernetesClusterExtensionResource> CreateOrUpdate(WaitUntil waitUntil, string extensionName, KubernetesClusterExtensionData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<KubernetesClusterExtensionResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string extensionName, KubernetesClusterExtensionData data, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<KubernetesClusterExtensionResource> Get(string extensionName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<KubernetesClusterExtensionResource>> GetAsync(string extensionName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<KubernetesClusterExtensionResource> IEnumerable<KubernetesClusterExtensionResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<KubernetesClusterExtensionResource> IAsyncEnumerable<KubernetesClusterExtensionResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class KubernetesClusterExtensionResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected KubernetesClusterExtensionResource() { }
    public virtual KubernetesClusterExtensionData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual Response<KubernetesClusterExtensionResource> Get(CancellationToken cancellationToken = default) => throw null;
}

public partial class KubernetesClusterExtensionData : ResourceData
{
    public KubernetesClusterExtensionData() { }
    public ManagedServiceIdentity AksAssignedIdentity { get; set; }
    public IDictionary<string, string> ConfigurationProtectedSettings { get; } = new Dictionary<string, string>();
    public IDictionary<string, string> ConfigurationSettings { get; } = new Dictionary<string, string>();
    public string CurrentVersion { get; }
    public string ExtensionType { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public bool? IsSystemExtension { get; }
    public ArmPlan Plan { get; set; }
    public string ReleaseTrain { get; set; }
    public KubernetesClusterExtensionScope Scope { get; set; }
    public string Version { get; set; }
}
