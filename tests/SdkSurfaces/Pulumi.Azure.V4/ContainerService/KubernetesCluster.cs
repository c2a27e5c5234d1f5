// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/kubernetesCluster:KubernetesCluster")]
public partial class KubernetesCluster : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public KubernetesCluster(string name, KubernetesClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesCluster:KubernetesCluster", name, args, options) { }

    private KubernetesCluster(string name, Input<string> id, KubernetesClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesCluster:KubernetesCluster", name, state, options) { }

    public static KubernetesCluster Get(string name, Input<string> id, KubernetesClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KubernetesClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("apiServerAuthorizedIpRanges")] private InputList<string>? _apiServerAuthorizedIpRanges;
    public InputList<string> ApiServerAuthorizedIpRanges { get => _apiServerAuthorizedIpRanges ??= new InputList<string>(); set => _apiServerAuthorizedIpRanges = value; }
    [Input("automaticChannelUpgrade")] public Input<string>? AutomaticChannelUpgrade { get; set; }
    [Input("azurePolicyEnabled")] public Input<bool>? AzurePolicyEnabled { get; set; }
    [Input("defaultNodePool", required: true)] public Input<Inputs.KubernetesClusterDefaultNodePoolArgs> DefaultNodePool { get; set; } = null!;
    [Input("diskEncryptionSetId")] public Input<string>? DiskEncryptionSetId { get; set; }
    [Input("dnsPrefix")] public Input<string>? DnsPrefix { get; set; }
    [Input("dnsPrefixPrivateCluster")] public Input<string>? DnsPrefixPrivateCluster { get; set; }
    [Input("enablePodSecurityPolicy")] public Input<bool>? EnablePodSecurityPolicy { get; set; }
    [Input("httpApplicationRoutingEnabled")] public Input<bool>? HttpApplicationRoutingEnabled { get; set; }
    [Input("identity")] public Input<Inputs.KubernetesClusterIdentityArgs>? Identity { get; set; }
    [Input("kubernetesVersion")] public Input<string>? KubernetesVersion { get; set; }
    [Input("localAccountDisabled")] public Input<bool>? LocalAccountDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkProfile")] public Input<Inputs.KubernetesClusterNetworkProfileArgs>? NetworkProfile { get; set; }
    [Input("nodeResourceGroup")] public Input<string>? NodeResourceGroup { get; set; }
    [Input("openServiceMeshEnabled")] public Input<bool>? OpenServiceMeshEnabled { get; set; }
    [Input("privateClusterEnabled")] public Input<bool>? PrivateClusterEnabled { get; set; }
    [Input("privateClusterPublicFqdnEnabled")] public Input<bool>? PrivateClusterPublicFqdnEnabled { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("roleBasedAccessControlEnabled")] public Input<bool>? RoleBasedAccessControlEnabled { get; set; }
    [Input("skuTier")] public Input<string>? SkuTier { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public KubernetesClusterArgs() { }
    public static new KubernetesClusterArgs Empty => new KubernetesClusterArgs();
}

public sealed class KubernetesClusterState : global::Pulumi.ResourceArgs
{
    [Input("apiServerAuthorizedIpRanges")] private InputList<string>? _apiServerAuthorizedIpRanges;
    public InputList<string> ApiServerAuthorizedIpRanges { get => _apiServerAuthorizedIpRanges ??= new InputList<string>(); set => _apiServerAuthorizedIpRanges = value; }
    [Input("automaticChannelUpgrade")] public Input<string>? AutomaticChannelUpgrade { get; set; }
    [Input("azurePolicyEnabled")] public Input<bool>? AzurePolicyEnabled { get; set; }
    [Input("diskEncryptionSetId")] public Input<string>? DiskEncryptionSetId { get; set; }
    [Input("dnsPrefix")] public Input<string>? DnsPrefix { get; set; }
    [Input("dnsPrefixPrivateCluster")] public Input<string>? DnsPrefixPrivateCluster { get; set; }
    [Input("enablePodSecurityPolicy")] public Input<bool>? EnablePodSecurityPolicy { get; set; }
    [Input("httpApplicationRoutingEnabled")] public Input<bool>? HttpApplicationRoutingEnabled { get; set; }
    [Input("kubernetesVersion")] public Input<string>? KubernetesVersion { get; set; }
    [Input("localAccountDisabled")] public Input<bool>? LocalAccountDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeResourceGroup")] public Input<string>? NodeResourceGroup { get; set; }
    [Input("openServiceMeshEnabled")] public Input<bool>? OpenServiceMeshEnabled { get; set; }
    [Input("privateClusterEnabled")] public Input<bool>? PrivateClusterEnabled { get; set; }
    [Input("privateClusterPublicFqdnEnabled")] public Input<bool>? PrivateClusterPublicFqdnEnabled { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("roleBasedAccessControlEnabled")] public Input<bool>? RoleBasedAccessControlEnabled { get; set; }
    [Input("skuTier")] public Input<string>? SkuTier { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public KubernetesClusterState() { }
    public static new KubernetesClusterState Empty => new KubernetesClusterState();
}
