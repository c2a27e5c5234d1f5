// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.ContainerService;

public static class GetKubernetesCluster
{
    public static Task<GetKubernetesClusterResult> InvokeAsync(GetKubernetesClusterArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetKubernetesClusterResult> Invoke(GetKubernetesClusterInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetKubernetesClusterResult> Invoke(GetKubernetesClusterInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetKubernetesClusterArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetKubernetesClusterArgs() { }
    public static new GetKubernetesClusterArgs Empty => new GetKubernetesClusterArgs();
}

public sealed class GetKubernetesClusterInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetKubernetesClusterInvokeArgs() { }
    public static new GetKubernetesClusterInvokeArgs Empty => new GetKubernetesClusterInvokeArgs();
}

[OutputType]
public sealed class GetKubernetesClusterResult
{
    public readonly ImmutableArray<string> ApiServerAuthorizedIpRanges;
    public readonly bool AzurePolicyEnabled;
    public readonly string CurrentKubernetesVersion;
    public readonly string DiskEncryptionSetId;
    public readonly string DnsPrefix;
    public readonly string Fqdn;
    public readonly bool HttpApplicationRoutingEnabled;
    public readonly string HttpApplicationRoutingZoneName;
    public readonly string Id;
    public readonly string KubeAdminConfigRaw;
    public readonly string KubeConfigRaw;
    public readonly string KubernetesVersion;
    public readonly string Location;
    public readonly string Name;
    public readonly string NodeResourceGroup;
    public readonly string NodeResourceGroupId;
    public readonly bool OidcIssuerEnabled;
    public readonly string OidcIssuerUrl;
    public readonly bool OpenServiceMeshEnabled;
    public readonly bool PrivateClusterEnabled;
    public readonly string PrivateFqdn;
    public readonly string ResourceGroupName;
    public readonly bool RoleBasedAccessControlEnabled;
    public readonly ImmutableDictionary<string, string> Tags;

    [OutputConstructor]
    private GetKubernetesClusterResult() { }
}
