// API surface of Azure.ResourceManager.Resources 1.11.2: names and types only; bodies are empty.
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources.Models;

namespace Azure.ResourceManager.Resources;

public static partial class ResourcesExtensions
{
    public static ArmDeploymentCollection GetArmDeployments(this ResourceGroupResource resourceGroupResource) => throw null;
    public static ArmDeploymentCollection GetArmDeployments(this SubscriptionResource subscriptionResource) => throw null;
    public static ArmDeploymentCollection GetArmDeployments(this TenantResource tenantResource) => throw null;
    public static ArmDeploymentResource GetArmDeploymentResource(this ArmClient client, ResourceIdentifier id) => throw null;
}

public partial class ArmDeploymentCollection : ArmCollection, IEnumerable<ArmDeploymentResource>, IAsyncEnumerable<ArmDeploymentResource>
{
    protected ArmDeploymentCollection() { }
    public virtual ArmOperation<ArmDeploymentResource> CreateOrUpdate(WaitUntil waitUntil, string deploymentName, ArmDeploymentContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ArmDeploymentResource>> CreateOrUpdateAsync(WaitUntil waitUntil, string deploymentName, ArmDeploymentContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Response<ArmDeploymentResource> Get(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<Response<ArmDeploymentResource>> GetAsync(string deploymentName, CancellationToken cancellationToken = default) => throw null;
    IEnumerator<ArmDeploymentResource> IEnumerable<ArmDeploymentResource>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
    IAsyncEnumerator<ArmDeploymentResource> IAsyncEnumerable<ArmDeploymentResource>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null;
}

public partial class ArmDeploymentResource : ArmResource
{
    public static readonly ResourceType ResourceType;
    protected ArmDeploymentResource() { }
    public virtual ArmDeploymentData Data => throw null;
    public virtual bool HasData => throw null;
    public virtual ArmOperation<ArmDeploymentResource> Update(WaitUntil waitUntil, ArmDeploymentContent content, CancellationToken cancellationToken = default) => throw null;
    public virtual Task<ArmOperation<ArmDeploymentResource>> UpdateAsync(WaitUntil waitUntil, ArmDeploymentContent content, CancellationToken cancellationToken = default) => throw null;
}

public partial class ArmDeploymentData : ResourceData
{
    internal ArmDeploymentData() { }
    public AzureLocation? Location => throw null;
    public ArmDeploymentPropertiesExtended Properties => throw null;
}
