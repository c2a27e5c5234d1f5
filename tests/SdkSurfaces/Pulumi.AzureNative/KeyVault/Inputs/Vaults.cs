// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.KeyVault.Inputs;

public sealed class VaultPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("accessPolicies")] private InputList<AccessPolicyEntryArgs>? _accessPolicies;
    public InputList<AccessPolicyEntryArgs> AccessPolicies { get => _accessPolicies ??= new InputList<AccessPolicyEntryArgs>(); set => _accessPolicies = value; }
    [Input("createMode")] public Input<CreateMode>? CreateMode { get; set; }
    [Input("enablePurgeProtection")] public Input<bool>? EnablePurgeProtection { get; set; }
    [Input("enableRbacAuthorization")] public Input<bool>? EnableRbacAuthorization { get; set; }
    [Input("enableSoftDelete")] public Input<bool>? EnableSoftDelete { get; set; }
    [Input("enabledForDeployment")] public Input<bool>? EnabledForDeployment { get; set; }
    [Input("enabledForDiskEncryption")] public Input<bool>? EnabledForDiskEncryption { get; set; }
    [Input("enabledForTemplateDeployment")] public Input<bool>? EnabledForTemplateDeployment { get; set; }
    [Input("networkAcls")] public Input<NetworkRuleSetArgs>? NetworkAcls { get; set; }
    [Input("publicNetworkAccess")] public Input<string>? PublicNetworkAccess { get; set; }
    [Input("sku", required: true)] public Input<SkuArgs> Sku { get; set; } = null!;
    [Input("softDeleteRetentionInDays")] public Input<int>? SoftDeleteRetentionInDays { get; set; }
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public VaultPropertiesArgs()
    {
        EnableRbacAuthorization = false;
        EnableSoftDelete = true;
        EnabledForDeployment = false;
        EnabledForDiskEncryption = false;
        EnabledForTemplateDeployment = false;
        PublicNetworkAccess = "enabled";
        SoftDeleteRetentionInDays = 90;
    }
    public static new VaultPropertiesArgs Empty => new VaultPropertiesArgs();
}

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("family", required: true)] public InputUnion<string, SkuFamily> Family { get; set; } = null!;
    [Input("name", required: true)] public Input<SkuName> Name { get; set; } = null!;

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class AccessPolicyEntryArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationId")] public Input<string>? ApplicationId { get; set; }
    [Input("objectId", required: true)] public Input<string> ObjectId { get; set; } = null!;
    [Input("permissions", required: true)] public Input<PermissionsArgs> Permissions { get; set; } = null!;
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public AccessPolicyEntryArgs() { }
    public static new AccessPolicyEntryArgs Empty => new AccessPolicyEntryArgs();
}

public sealed class PermissionsArgs : global::Pulumi.ResourceArgs
{
    [Input("certificates")] private InputList<Union<string, CertificatePermissions>>? _certificates;
    public InputList<Union<string, CertificatePermissions>> Certificates { get => _certificates ??= new InputList<Union<string, CertificatePermissions>>(); set => _certificates = value; }
    [Input("keys")] private InputList<Union<string, KeyPermissions>>? _keys;
    public InputList<Union<string, KeyPermissions>> Keys { get => _keys ??= new InputList<Union<string, KeyPermissions>>(); set => _keys = value; }
    [Input("secrets")] private InputList<Union<string, SecretPermissions>>? _secrets;
    public InputList<Union<string, SecretPermissions>> Secrets { get => _secrets ??= new InputList<Union<string, SecretPermissions>>(); set => _secrets = value; }
    [Input("storage")] private InputList<Union<string, StoragePermissions>>? _storage;
    public InputList<Union<string, StoragePermissions>> Storage { get => _storage ??= new InputList<Union<string, StoragePermissions>>(); set => _storage = value; }

    public PermissionsArgs() { }
    public static new PermissionsArgs Empty => new PermissionsArgs();
}

public sealed class NetworkRuleSetArgs : global::Pulumi.ResourceArgs
{
    [Input("bypass")] public InputUnion<string, NetworkRuleBypassOptions>? Bypass { get; set; }
    [Input("defaultAction")] public InputUnion<string, NetworkRuleAction>? DefaultAction { get; set; }
    [Input("ipRules")] private InputList<IPRuleArgs>? _ipRules;
    public InputList<IPRuleArgs> IpRules { get => _ipRules ??= new InputList<IPRuleArgs>(); set => _ipRules = value; }
    [Input("virtualNetworkRules")] private InputList<VirtualNetworkRuleArgs>? _virtualNetworkRules;
    public InputList<VirtualNetworkRuleArgs> VirtualNetworkRules { get => _virtualNetworkRules ??= new InputList<VirtualNetworkRuleArgs>(); set => _virtualNetworkRules = value; }

    public NetworkRuleSetArgs() { }
    public static new NetworkRuleSetArgs Empty => new NetworkRuleSetArgs();
}

public sealed class IPRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;

    public IPRuleArgs() { }
    public static new IPRuleArgs Empty => new IPRuleArgs();
}

public sealed class VirtualNetworkRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;
    [Input("ignoreMissingVnetServiceEndpoint")] public Input<bool>? IgnoreMissingVnetServiceEndpoint { get; set; }

    public VirtualNetworkRuleArgs() { }
    public static new VirtualNetworkRuleArgs Empty => new VirtualNetworkRuleArgs();
}
