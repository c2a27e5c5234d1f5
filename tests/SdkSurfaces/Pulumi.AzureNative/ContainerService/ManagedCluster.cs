// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService;

[AzureNativeResourceType("azure-native:containerservice:ManagedCluster")]
public partial class ManagedCluster : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("azurePortalFQDN")] public Output<string> AzurePortalFQDN { get; private set; } = null!;
    [Output("currentKubernetesVersion")] public Output<string> CurrentKubernetesVersion { get; private set; } = null!;
    [Output("disableLocalAccounts")] public Output<bool?> DisableLocalAccounts { get; private set; } = null!;
    [Output("diskEncryptionSetID")] public Output<string?> DiskEncryptionSetID { get; private set; } = null!;
    [Output("dnsPrefix")] public Output<string?> DnsPrefix { get; private set; } = null!;
    [Output("eTag")] public Output<string> ETag { get; private set; } = null!;
    [Output("enableRBAC")] public Output<bool?> EnableRBAC { get; private set; } = null!;
    [Output("fqdn")] public Output<string> Fqdn { get; private set; } = null!;
    [Output("fqdnSubdomain")] public Output<string?> FqdnSubdomain { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.ManagedClusterIdentityResponse?> Identity { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("kubernetesVersion")] public Output<string?> KubernetesVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("maxAgentPools")] public Output<int> MaxAgentPools { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodeResourceGroup")] public Output<string?> NodeResourceGroup { get; private set; } = null!;
    [Output("privateFQDN")] public Output<string> PrivateFQDN { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string?> PublicNetworkAccess { get; private set; } = null!;
    [Output("resourceUID")] public Output<string> ResourceUID { get; private set; } = null!;
    [Output("supportPlan")] public Output<string?> SupportPlan { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public ManagedCluster(string name, ManagedClusterArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:ManagedCluster", name, args, options) { }

    private ManagedCluster(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:ManagedCluster", name, null, options) { }

    public static ManagedCluster Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ManagedClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("aadProfile")] public Input<Inputs.ManagedClusterAADProfileArgs>? AadProfile { get; set; }
    [Input("addonProfiles")] private InputMap<Inputs.ManagedClusterAddonProfileArgs>? _addonProfiles;
    public InputMap<Inputs.ManagedClusterAddonProfileArgs> AddonProfiles { get => _addonProfiles ??= new InputMap<Inputs.ManagedClusterAddonProfileArgs>(); set => _addonProfiles = value; }
    [Input("agentPoolProfiles")] private InputList<Inputs.ManagedClusterAgentPoolProfileArgs>? _agentPoolProfiles;
    public InputList<Inputs.ManagedClusterAgentPoolProfileArgs> AgentPoolProfiles { get => _agentPoolProfiles ??= new InputList<Inputs.ManagedClusterAgentPoolProfileArgs>(); set => _agentPoolProfiles = value; }
    [Input("apiServerAccessProfile")] public Input<Inputs.ManagedClusterAPIServerAccessProfileArgs>? ApiServerAccessProfile { get; set; }
    [Input("autoScalerProfile")] public Input<Inputs.ManagedClusterPropertiesAutoScalerProfileArgs>? AutoScalerProfile { get; set; }
    [Input("autoUpgradeProfile")] public Input<Inputs.ManagedClusterAutoUpgradeProfileArgs>? AutoUpgradeProfile { get; set; }
    [Input("disableLocalAccounts")] public Input<bool>? DisableLocalAccounts { get; set; }
    [Input("diskEncryptionSetID")] public Input<string>? DiskEncryptionSetID { get; set; }
    [Input("dnsPrefix")] public Input<string>? DnsPrefix { get; set; }
    [Input("enableRBAC")] public Input<bool>? EnableRBAC { get; set; }
    [Input("fqdnSubdomain")] public Input<string>? FqdnSubdomain { get; set; }
    [Input("identity")] public Input<Inputs.ManagedClusterIdentityArgs>? Identity { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("kubernetesVersion")] public Input<string>? KubernetesVersion { get; set; }
    [Input("linuxProfile")] public Input<Inputs.ContainerServiceLinuxProfileArgs>? LinuxProfile { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("networkProfile")] public Input<Inputs.ContainerServiceNetworkProfileArgs>? NetworkProfile { get; set; }
    [Input("nodeProvisioningProfile")] public Input<Inputs.ManagedClusterNodeProvisioningProfileArgs>? NodeProvisioningProfile { get; set; }
    [Input("nodeResourceGroup")] public Input<string>? NodeResourceGroup { get; set; }
    [Input("oidcIssuerProfile")] public Input<Inputs.ManagedClusterOIDCIssuerProfileArgs>? OidcIssuerProfile { get; set; }
    [Input("publicNetworkAccess")] public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("resourceName")] public Input<string>? ResourceName { get; set; }
    [Input("securityProfile")] public Input<Inputs.ManagedClusterSecurityProfileArgs>? SecurityProfile { get; set; }
    [Input("servicePrincipalProfile")] public Input<Inputs.ManagedClusterServicePrincipalProfileArgs>? ServicePrincipalProfile { get; set; }
    [Input("sku")] public Input<Inputs.ManagedClusterSKUArgs>? Sku { get; set; }
    [Input("storageProfile")] public Input<Inputs.ManagedClusterStorageProfileArgs>? StorageProfile { get; set; }
    [Input("supportPlan")] public InputUnion<string, KubernetesSupportPlan>? SupportPlan { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("upgradeSettings")] public Input<Inputs.ClusterUpgradeSettingsArgs>? UpgradeSettings { get; set; }
    [Input("workloadAutoScalerProfile")] public Input<Inputs.ManagedClusterWorkloadAutoScalerProfileArgs>? WorkloadAutoScalerProfile { get; set; }

    public ManagedClusterArgs() { }
    public static new ManagedClusterArgs Empty => new ManagedClusterArgs();
}
