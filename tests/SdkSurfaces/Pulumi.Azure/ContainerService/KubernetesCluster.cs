// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/kubernetesCluster:KubernetesCluster")]
public partial class KubernetesCluster : global::Pulumi.CustomResource
{
    [Output("aiToolchainOperatorEnabled")] public Output<bool?> AiToolchainOperatorEnabled { get; private set; } = null!;
    [Output("automaticUpgradeChannel")] public Output<string?> AutomaticUpgradeChannel { get; private set; } = null!;
    [Output("azurePolicyEnabled")] public Output<bool?> AzurePolicyEnabled { get; private set; } = null!;
    [Output("costAnalysisEnabled")] public Output<bool?> CostAnalysisEnabled { get; private set; } = null!;
    [Output("currentKubernetesVersion")] public Output<string> CurrentKubernetesVersion { get; private set; } = null!;
    [Output("customCaTrustCertificatesBase64s")] public Output<ImmutableArray<string>> CustomCaTrustCertificatesBase64s { get; private set; } = null!;
    [Output("diskEncryptionSetId")] public Output<string?> DiskEncryptionSetId { get; private set; } = null!;
    [Output("dnsPrefix")] public Output<string?> DnsPrefix { get; private set; } = null!;
    [Output("dnsPrefixPrivateCluster")] public Output<string?> DnsPrefixPrivateCluster { get; private set; } = null!;
    [Output("edgeZone")] public Output<string?> EdgeZone { get; private set; } = null!;
    [Output("fqdn")] public Output<string> Fqdn { get; private set; } = null!;
    [Output("httpApplicationRoutingEnabled")] public Output<bool?> HttpApplicationRoutingEnabled { get; private set; } = null!;
    [Output("httpApplicationRoutingZoneName")] public Output<string> HttpApplicationRoutingZoneName { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.KubernetesClusterIdentity?> Identity { get; private set; } = null!;
    [Output("imageCleanerEnabled")] public Output<bool?> ImageCleanerEnabled { get; private set; } = null!;
    [Output("imageCleanerIntervalHours")] public Output<int?> ImageCleanerIntervalHours { get; private set; } = null!;
    [Output("kubeAdminConfigRaw")] public Output<string> KubeAdminConfigRaw { get; private set; } = null!;
    [Output("kubeConfigRaw")] public Output<string> KubeConfigRaw { get; private set; } = null!;
    [Output("kubernetesVersion")] public Output<string> KubernetesVersion { get; private set; } = null!;
    [Output("localAccountDisabled")] public Output<bool?> LocalAccountDisabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodeOsUpgradeChannel")] public Output<string?> NodeOsUpgradeChannel { get; private set; } = null!;
    [Output("nodeResourceGroup")] public Output<string> NodeResourceGroup { get; private set; } = null!;
    [Output("nodeResourceGroupId")] public Output<string> NodeResourceGroupId { get; private set; } = null!;
    [Output("oidcIssuerEnabled")] public Output<bool> OidcIssuerEnabled { get; private set; } = null!;
    [Output("oidcIssuerUrl")] public Output<string> OidcIssuerUrl { get; private set; } = null!;
    [Output("openServiceMeshEnabled")] public Output<bool?> OpenServiceMeshEnabled { get; private set; } = null!;
    [Output("portalFqdn")] public Output<string> PortalFqdn { get; private set; } = null!;
    [Output("privateClusterEnabled")] public Output<bool?> PrivateClusterEnabled { get; private set; } = null!;
    [Output("privateClusterPublicFqdnEnabled")] public Output<bool?> PrivateClusterPublicFqdnEnabled { get; private set; } = null!;
    [Output("privateDnsZoneId")] public Output<string> PrivateDnsZoneId { get; private set; } = null!;
    [Output("privateFqdn")] public Output<string> PrivateFqdn { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("roleBasedAccessControlEnabled")] public Output<bool?> RoleBasedAccessControlEnabled { get; private set; } = null!;
    [Output("runCommandEnabled")] public Output<bool?> RunCommandEnabled { get; private set; } = null!;
    [Output("skuTier")] public Output<string?> SkuTier { get; private set; } = null!;
    [Output("supportPlan")] public Output<string?> SupportPlan { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workloadIdentityEnabled")] public Output<bool?> WorkloadIdentityEnabled { get; private set; } = null!;

    public KubernetesCluster(string name, KubernetesClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesCluster:KubernetesCluster", name, args, options) { }

    private KubernetesCluster(string name, Input<string> id, KubernetesClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesCluster:KubernetesCluster", name, state, options) { }

    public static KubernetesCluster Get(string name, Input<string> id, KubernetesClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KubernetesClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("aiToolchainOperatorEnabled")] public Input<bool>? AiToolchainOperatorEnabled { get; set; }
    [Input("apiServerAccessProfile")] public Input<Inputs.KubernetesClusterApiServerAccessProfileArgs>? ApiServerAccessProfile { get; set; }
    [Input("autoScalerProfile")] public Input<Inputs.KubernetesClusterAutoScalerProfileArgs>? AutoScalerProfile { get; set; }
    [Input("automaticUpgradeChannel")] public Input<string>? AutomaticUpgradeChannel { get; set; }
    [Input("azureActiveDirectoryRoleBasedAccessControl")] public Input<Inputs.KubernetesClusterAzureActiveDirectoryRoleBasedAccessControlArgs>? AzureActiveDirectoryRoleBasedAccessControl { get; set; }
    [Input("azurePolicyEnabled")] public Input<bool>? AzurePolicyEnabled { get; set; }
    [Input("costAnalysisEnabled")] public Input<bool>? CostAnalysisEnabled { get; set; }
    [Input("customCaTrustCertificatesBase64s")] private InputList<string>? _customCaTrustCertificatesBase64s;
    public InputList<string> CustomCaTrustCertificatesBase64s { get => _customCaTrustCertificatesBase64s ??= new InputList<string>(); set => _customCaTrustCertificatesBase64s = value; }
    [Input("defaultNodePool", required: true)] public Input<Inputs.KubernetesClusterDefaultNodePoolArgs> DefaultNodePool { get; set; } = null!;
    [Input("diskEncryptionSetId")] public Input<string>? DiskEncryptionSetId { get; set; }
    [Input("dnsPrefix")] public Input<string>? DnsPrefix { get; set; }
    [Input("dnsPrefixPrivateCluster")] public Input<string>? DnsPrefixPrivateCluster { get; set; }
    [Input("edgeZone")] public Input<string>? EdgeZone { get; set; }
    [Input("httpApplicationRoutingEnabled")] public Input<bool>? HttpApplicationRoutingEnabled { get; set; }
    [Input("identity")] public Input<Inputs.KubernetesClusterIdentityArgs>? Identity { get; set; }
    [Input("imageCleanerEnabled")] public Input<bool>? ImageCleanerEnabled { get; set; }
    [Input("imageCleanerIntervalHours")] public Input<int>? ImageCleanerIntervalHours { get; set; }
    [Input("keyVaultSecretsProvider")] public Input<Inputs.KubernetesClusterKeyVaultSecretsProviderArgs>? KeyVaultSecretsProvider { get; set; }
    [Input("kubeletIdentity")] public Input<Inputs.KubernetesClusterKubeletIdentityArgs>? KubeletIdentity { get; set; }
    [Input("kubernetesVersion")] public Input<string>? KubernetesVersion { get; set; }
    [Input("linuxProfile")] public Input<Inputs.KubernetesClusterLinuxProfileArgs>? LinuxProfile { get; set; }
    [Input("localAccountDisabled")] public Input<bool>? LocalAccountDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceWindow")] public Input<Inputs.KubernetesClusterMaintenanceWindowArgs>? MaintenanceWindow { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkProfile")] public Input<Inputs.KubernetesClusterNetworkProfileArgs>? NetworkProfile { get; set; }
    [Input("nodeOsUpgradeChannel")] public Input<string>? NodeOsUpgradeChannel { get; set; }
    [Input("nodeResourceGroup")] public Input<string>? NodeResourceGroup { get; set; }
    [Input("oidcIssuerEnabled")] public Input<bool>? OidcIssuerEnabled { get; set; }
    [Input("omsAgent")] public Input<Inputs.KubernetesClusterOmsAgentArgs>? OmsAgent { get; set; }
    [Input("openServiceMeshEnabled")] public Input<bool>? OpenServiceMeshEnabled { get; set; }
    [Input("privateClusterEnabled")] public Input<bool>? PrivateClusterEnabled { get; set; }
    [Input("privateClusterPublicFqdnEnabled")] public Input<bool>? PrivateClusterPublicFqdnEnabled { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("roleBasedAccessControlEnabled")] public Input<bool>? RoleBasedAccessControlEnabled { get; set; }
    [Input("runCommandEnabled")] public Input<bool>? RunCommandEnabled { get; set; }
    [Input("servicePrincipal")] public Input<Inputs.KubernetesClusterServicePrincipalArgs>? ServicePrincipal { get; set; }
    [Input("skuTier")] public Input<string>? SkuTier { get; set; }
    [Input("supportPlan")] public Input<string>? SupportPlan { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workloadIdentityEnabled")] public Input<bool>? WorkloadIdentityEnabled { get; set; }

    public KubernetesClusterArgs() { }
    public static new KubernetesClusterArgs Empty => new KubernetesClusterArgs();
}

public sealed class KubernetesClusterState : global::Pulumi.ResourceArgs
{
    [Input("aiToolchainOperatorEnabled")] public Input<bool>? AiToolchainOperatorEnabled { get; set; }
    [Input("automaticUpgradeChannel")] public Input<string>? AutomaticUpgradeChannel { get; set; }
    [Input("azurePolicyEnabled")] public Input<bool>? AzurePolicyEnabled { get; set; }
    [Input("costAnalysisEnabled")] public Input<bool>? CostAnalysisEnabled { get; set; }
    [Input("currentKubernetesVersion")] public Input<string>? CurrentKubernetesVersion { get; set; }
    [Input("customCaTrustCertificatesBase64s")] private InputList<string>? _customCaTrustCertificatesBase64s;
    public InputList<string> CustomCaTrustCertificatesBase64s { get => _customCaTrustCertificatesBase64s ??= new InputList<string>(); set => _customCaTrustCertificatesBase64s = value; }
    [Input("diskEncryptionSetId")] public Input<string>? DiskEncryptionSetId { get; set; }
    [Input("dnsPrefix")] public Input<string>? DnsPrefix { get; set; }
    [Input("dnsPrefixPrivateCluster")] public Input<string>? DnsPrefixPrivateCluster { get; set; }
    [Input("edgeZone")] public Input<string>? EdgeZone { get; set; }
    [Input("fqdn")] public Input<string>? Fqdn { get; set; }
    [Input("httpApplicationRoutingEnabled")] public Input<bool>? HttpApplicationRoutingEnabled { get; set; }
    [Input("httpApplicationRoutingZoneName")] public Input<string>? HttpApplicationRoutingZoneName { get; set; }
    [Input("imageCleanerEnabled")] public Input<bool>? ImageCleanerEnabled { get; set; }
    [Input("imageCleanerIntervalHours")] public Input<int>? ImageCleanerIntervalHours { get; set; }
    [Input("kubeAdminConfigRaw")] public Input<string>? KubeAdminConfigRaw { get; set; }
    [Input("kubeConfigRaw")] public Input<string>? KubeConfigRaw { get; set; }
    [Input("kubernetesVersion")] public Input<string>? KubernetesVersion { get; set; }
    [Input("localAccountDisabled")] public Input<bool>? LocalAccountDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeOsUpgradeChannel")] public Input<string>? NodeOsUpgradeChannel { get; set; }
    [Input("nodeResourceGroup")] public Input<string>? NodeResourceGroup { get; set; }
    [Input("nodeResourceGroupId")] public Input<string>? NodeResourceGroupId { get; set; }
    [Input("oidcIssuerEnabled")] public Input<bool>? OidcIssuerEnabled { get; set; }
    [Input("oidcIssuerUrl")] public Input<string>? OidcIssuerUrl { get; set; }
    [Input("openServiceMeshEnabled")] public Input<bool>? OpenServiceMeshEnabled { get; set; }
    [Input("portalFqdn")] public Input<string>? PortalFqdn { get; set; }
    [Input("privateClusterEnabled")] public Input<bool>? PrivateClusterEnabled { get; set; }
    [Input("privateClusterPublicFqdnEnabled")] public Input<bool>? PrivateClusterPublicFqdnEnabled { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("privateFqdn")] public Input<string>? PrivateFqdn { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("roleBasedAccessControlEnabled")] public Input<bool>? RoleBasedAccessControlEnabled { get; set; }
    [Input("runCommandEnabled")] public Input<bool>? RunCommandEnabled { get; set; }
    [Input("skuTier")] public Input<string>? SkuTier { get; set; }
    [Input("supportPlan")] public Input<string>? SupportPlan { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workloadIdentityEnabled")] public Input<bool>? WorkloadIdentityEnabled { get; set; }

    public KubernetesClusterState() { }
    public static new KubernetesClusterState Empty => new KubernetesClusterState();
}
