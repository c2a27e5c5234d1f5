// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.KeyVault;

[AzureResourceType("azure:keyvault/keyVault:KeyVault")]
public partial class KeyVault : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public KeyVault(string name, KeyVaultArgs args, CustomResourceOptions? options = null)
        : base("azure:keyvault/keyVault:KeyVault", name, args, options) { }

    private KeyVault(string name, Input<string> id, KeyVaultState? state = null, CustomResourceOptions? options = null)
        : base("azure:keyvault/keyVault:KeyVault", name, state, options) { }

    public static KeyVault Get(string name, Input<string> id, KeyVaultState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KeyVaultArgs : global::Pulumi.ResourceArgs
{
    [Input("accessPolicies")] private InputList<Inputs.KeyVaultAccessPolicyArgs>? _accessPolicies;
    public InputList<Inputs.KeyVaultAccessPolicyArgs> AccessPolicies { get => _accessPolicies ??= new InputList<Inputs.KeyVaultAccessPolicyArgs>(); set => _accessPolicies = value; }
    [Input("contacts")] private InputList<Inputs.KeyVaultContactArgs>? _contacts;
    public InputList<Inputs.KeyVaultContactArgs> Contacts { get => _contacts ??= new InputList<Inputs.KeyVaultContactArgs>(); set => _contacts = value; }
    [Input("enableRbacAuthorization")] public Input<bool>? EnableRbacAuthorization { get; set; }
    [Input("enabledForDeployment")] public Input<bool>? EnabledForDeployment { get; set; }
    [Input("enabledForDiskEncryption")] public Input<bool>? EnabledForDiskEncryption { get; set; }
    [Input("enabledForTemplateDeployment")] public Input<bool>? EnabledForTemplateDeployment { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkAcls")] public Input<Inputs.KeyVaultNetworkAclsArgs>? NetworkAcls { get; set; }
    [Input("purgeProtectionEnabled")] public Input<bool>? PurgeProtectionEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("skuName", required: true)] public Input<string> SkuName { get; set; } = null!;
    [Input("softDeleteEnabled")] public Input<bool>? SoftDeleteEnabled { get; set; }
    [Input("softDeleteRetentionDays")] public Input<int>? SoftDeleteRetentionDays { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public KeyVaultArgs() { }
    public static new KeyVaultArgs Empty => new KeyVaultArgs();
}

public sealed class KeyVaultState : global::Pulumi.ResourceArgs
{
    [Input("enableRbacAuthorization")] public Input<bool>? EnableRbacAuthorization { get; set; }
    [Input("enabledForDeployment")] public Input<bool>? EnabledForDeployment { get; set; }
    [Input("enabledForDiskEncryption")] public Input<bool>? EnabledForDiskEncryption { get; set; }
    [Input("enabledForTemplateDeployment")] public Input<bool>? EnabledForTemplateDeployment { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("purgeProtectionEnabled")] public Input<bool>? PurgeProtectionEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("softDeleteEnabled")] public Input<bool>? SoftDeleteEnabled { get; set; }
    [Input("softDeleteRetentionDays")] public Input<int>? SoftDeleteRetentionDays { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public KeyVaultState() { }
    public static new KeyVaultState Empty => new KeyVaultState();
}
