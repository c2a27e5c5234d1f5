// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.DataBricks;

[AzureResourceType("azure:databricks/workspace:Workspace")]
public partial class Workspace : global::Pulumi.CustomResource
{
    [Output("accessConnectorId")] public Output<string?> AccessConnectorId { get; private set; } = null!;
    [Output("customerManagedKeyEnabled")] public Output<bool?> CustomerManagedKeyEnabled { get; private set; } = null!;
    [Output("defaultStorageFirewallEnabled")] public Output<bool?> DefaultStorageFirewallEnabled { get; private set; } = null!;
    [Output("diskEncryptionSetId")] public Output<string> DiskEncryptionSetId { get; private set; } = null!;
    [Output("infrastructureEncryptionEnabled")] public Output<bool?> InfrastructureEncryptionEnabled { get; private set; } = null!;
    [Output("loadBalancerBackendAddressPoolId")] public Output<string?> LoadBalancerBackendAddressPoolId { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("managedDiskCmkKeyVaultId")] public Output<string?> ManagedDiskCmkKeyVaultId { get; private set; } = null!;
    [Output("managedDiskCmkKeyVaultKeyId")] public Output<string?> ManagedDiskCmkKeyVaultKeyId { get; private set; } = null!;
    [Output("managedDiskCmkRotationToLatestVersionEnabled")] public Output<bool?> ManagedDiskCmkRotationToLatestVersionEnabled { get; private set; } = null!;
    [Output("managedResourceGroupId")] public Output<string> ManagedResourceGroupId { get; private set; } = null!;
    [Output("managedResourceGroupName")] public Output<string> ManagedResourceGroupName { get; private set; } = null!;
    [Output("managedServicesCmkKeyVaultId")] public Output<string?> ManagedServicesCmkKeyVaultId { get; private set; } = null!;
    [Output("managedServicesCmkKeyVaultKeyId")] public Output<string?> ManagedServicesCmkKeyVaultKeyId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("networkSecurityGroupRulesRequired")] public Output<string?> NetworkSecurityGroupRulesRequired { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("sku")] public Output<string> Sku { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;
    [Output("workspaceUrl")] public Output<string> WorkspaceUrl { get; private set; } = null!;

    public Workspace(string name, WorkspaceArgs args, CustomResourceOptions? options = null)
        : base("azure:databricks/workspace:Workspace", name, args, options) { }

    private Workspace(string name, Input<string> id, WorkspaceState? state = null, CustomResourceOptions? options = null)
        : base("azure:databricks/workspace:Workspace", name, state, options) { }

    public static Workspace Get(string name, Input<string> id, WorkspaceState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class WorkspaceArgs : global::Pulumi.ResourceArgs
{
    [Input("accessConnectorId")] public Input<string>? AccessConnectorId { get; set; }
    [Input("customParameters")] public Input<Inputs.WorkspaceCustomParametersArgs>? CustomParameters { get; set; }
    [Input("customerManagedKeyEnabled")] public Input<bool>? CustomerManagedKeyEnabled { get; set; }
    [Input("defaultStorageFirewallEnabled")] public Input<bool>? DefaultStorageFirewallEnabled { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("loadBalancerBackendAddressPoolId")] public Input<string>? LoadBalancerBackendAddressPoolId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedDiskCmkKeyVaultId")] public Input<string>? ManagedDiskCmkKeyVaultId { get; set; }
    [Input("managedDiskCmkKeyVaultKeyId")] public Input<string>? ManagedDiskCmkKeyVaultKeyId { get; set; }
    [Input("managedDiskCmkRotationToLatestVersionEnabled")] public Input<bool>? ManagedDiskCmkRotationToLatestVersionEnabled { get; set; }
    [Input("managedResourceGroupName")] public Input<string>? ManagedResourceGroupName { get; set; }
    [Input("managedServicesCmkKeyVaultId")] public Input<string>? ManagedServicesCmkKeyVaultId { get; set; }
    [Input("managedServicesCmkKeyVaultKeyId")] public Input<string>? ManagedServicesCmkKeyVaultKeyId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkSecurityGroupRulesRequired")] public Input<string>? NetworkSecurityGroupRulesRequired { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku", required: true)] public Input<string> Sku { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public WorkspaceArgs() { }
    public static new WorkspaceArgs Empty => new WorkspaceArgs();
}

public sealed class WorkspaceState : global::Pulumi.ResourceArgs
{
    [Input("accessConnectorId")] public Input<string>? AccessConnectorId { get; set; }
    [Input("customerManagedKeyEnabled")] public Input<bool>? CustomerManagedKeyEnabled { get; set; }
    [Input("defaultStorageFirewallEnabled")] public Input<bool>? DefaultStorageFirewallEnabled { get; set; }
    [Input("diskEncryptionSetId")] public Input<string>? DiskEncryptionSetId { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("loadBalancerBackendAddressPoolId")] public Input<string>? LoadBalancerBackendAddressPoolId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedDiskCmkKeyVaultId")] public Input<string>? ManagedDiskCmkKeyVaultId { get; set; }
    [Input("managedDiskCmkKeyVaultKeyId")] public Input<string>? ManagedDiskCmkKeyVaultKeyId { get; set; }
    [Input("managedDiskCmkRotationToLatestVersionEnabled")] public Input<bool>? ManagedDiskCmkRotationToLatestVersionEnabled { get; set; }
    [Input("managedResourceGroupId")] public Input<string>? ManagedResourceGroupId { get; set; }
    [Input("managedResourceGroupName")] public Input<string>? ManagedResourceGroupName { get; set; }
    [Input("managedServicesCmkKeyVaultId")] public Input<string>? ManagedServicesCmkKeyVaultId { get; set; }
    [Input("managedServicesCmkKeyVaultKeyId")] public Input<string>? ManagedServicesCmkKeyVaultKeyId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkSecurityGroupRulesRequired")] public Input<string>? NetworkSecurityGroupRulesRequired { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }
    [Input("workspaceUrl")] public Input<string>? WorkspaceUrl { get; set; }

    public WorkspaceState() { }
    public static new WorkspaceState Empty => new WorkspaceState();
}
