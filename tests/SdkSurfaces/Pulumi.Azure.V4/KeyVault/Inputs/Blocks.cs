// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.KeyVault.Inputs;

public sealed class KeyVaultAccessPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationId")] public Input<string>? ApplicationId { get; set; }
    [Input("certificatePermissions")] private InputList<string>? _certificatePermissions;
    public InputList<string> CertificatePermissions { get => _certificatePermissions ??= new InputList<string>(); set => _certificatePermissions = value; }
    [Input("keyPermissions")] private InputList<string>? _keyPermissions;
    public InputList<string> KeyPermissions { get => _keyPermissions ??= new InputList<string>(); set => _keyPermissions = value; }
    [Input("objectId", required: true)] public Input<string> ObjectId { get; set; } = null!;
    [Input("secretPermissions")] private InputList<string>? _secretPermissions;
    public InputList<string> SecretPermissions { get => _secretPermissions ??= new InputList<string>(); set => _secretPermissions = value; }
    [Input("storagePermissions")] private InputList<string>? _storagePermissions;
    public InputList<string> StoragePermissions { get => _storagePermissions ??= new InputList<string>(); set => _storagePermissions = value; }
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public KeyVaultAccessPolicyArgs() { }
    public static new KeyVaultAccessPolicyArgs Empty => new KeyVaultAccessPolicyArgs();
}

public sealed class KeyVaultContactArgs : global::Pulumi.ResourceArgs
{
    [Input("email", required: true)] public Input<string> Email { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("phone")] public Input<string>? Phone { get; set; }

    public KeyVaultContactArgs() { }
    public static new KeyVaultContactArgs Empty => new KeyVaultContactArgs();
}

public sealed class KeyVaultNetworkAclsArgs : global::Pulumi.ResourceArgs
{
    [Input("bypass", required: true)] public Input<string> Bypass { get; set; } = null!;
    [Input("defaultAction", required: true)] public Input<string> DefaultAction { get; set; } = null!;
    [Input("ipRules")] private InputList<string>? _ipRules;
    public InputList<string> IpRules { get => _ipRules ??= new InputList<string>(); set => _ipRules = value; }
    [Input("virtualNetworkSubnetIds")] private InputList<string>? _virtualNetworkSubnetIds;
    public InputList<string> VirtualNetworkSubnetIds { get => _virtualNetworkSubnetIds ??= new InputList<string>(); set => _virtualNetworkSubnetIds = value; }

    public KeyVaultNetworkAclsArgs() { }
    public static new KeyVaultNetworkAclsArgs Empty => new KeyVaultNetworkAclsArgs();
}
