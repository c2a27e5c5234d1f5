// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Storage.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public InputUnion<string, SkuName> Name { get; set; } = null!;

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class IdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("type", required: true)] public InputUnion<string, IdentityType> Type { get; set; } = null!;
    [Input("userAssignedIdentities")] private InputList<string>? _userAssignedIdentities;
    public InputList<string> UserAssignedIdentities { get => _userAssignedIdentities ??= new InputList<string>(); set => _userAssignedIdentities = value; }

    public IdentityArgs() { }
    public static new IdentityArgs Empty => new IdentityArgs();
}

public sealed class NetworkRuleSetArgs : global::Pulumi.ResourceArgs
{
    [Input("bypass")] public InputUnion<string, Bypass>? Bypass { get; set; }
    [Input("defaultAction", required: true)] public Input<DefaultAction> DefaultAction { get; set; } = null!;
    [Input("ipRules")] private InputList<IPRuleArgs>? _ipRules;
    public InputList<IPRuleArgs> IpRules { get => _ipRules ??= new InputList<IPRuleArgs>(); set => _ipRules = value; }
    [Input("resourceAccessRules")] private InputList<ResourceAccessRuleArgs>? _resourceAccessRules;
    public InputList<ResourceAccessRuleArgs> ResourceAccessRules { get => _resourceAccessRules ??= new InputList<ResourceAccessRuleArgs>(); set => _resourceAccessRules = value; }
    [Input("virtualNetworkRules")] private InputList<VirtualNetworkRuleArgs>? _virtualNetworkRules;
    public InputList<VirtualNetworkRuleArgs> VirtualNetworkRules { get => _virtualNetworkRules ??= new InputList<VirtualNetworkRuleArgs>(); set => _virtualNetworkRules = value; }

    public NetworkRuleSetArgs()
    {
        Bypass = "AzureServices";
        DefaultAction = Storage.DefaultAction.Allow;
    }
    public static new NetworkRuleSetArgs Empty => new NetworkRuleSetArgs();
}

public sealed class IPRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("action")] public Input<Action>? Action { get; set; }
    [Input("iPAddressOrRange", required: true)] public Input<string> IPAddressOrRange { get; set; } = null!;

    public IPRuleArgs()
    {
        Action = Storage.Action.Allow;
    }
    public static new IPRuleArgs Empty => new IPRuleArgs();
}

public sealed class VirtualNetworkRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("action")] public Input<Action>? Action { get; set; }
    [Input("state")] public InputUnion<string, State>? State { get; set; }
    [Input("virtualNetworkResourceId", required: true)] public Input<string> VirtualNetworkResourceId { get; set; } = null!;

    public VirtualNetworkRuleArgs()
    {
        Action = Storage.Action.Allow;
    }
    public static new VirtualNetworkRuleArgs Empty => new VirtualNetworkRuleArgs();
}

public sealed class ResourceAccessRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public ResourceAccessRuleArgs() { }
    public static new ResourceAccessRuleArgs Empty => new ResourceAccessRuleArgs();
}

public sealed class EncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("keySource")] public InputUnion<string, KeySource>? KeySource { get; set; }
    [Input("requireInfrastructureEncryption")] public Input<bool>? RequireInfrastructureEncryption { get; set; }
    [Input("services")] public Input<EncryptionServicesArgs>? Services { get; set; }

    public EncryptionArgs()
    {
        KeySource = "Microsoft.Storage";
    }
    public static new EncryptionArgs Empty => new EncryptionArgs();
}

public sealed class EncryptionServicesArgs : global::Pulumi.ResourceArgs
{
    [Input("blob")] public Input<EncryptionServiceArgs>? Blob { get; set; }
    [Input("file")] public Input<EncryptionServiceArgs>? File { get; set; }
    [Input("queue")] public Input<EncryptionServiceArgs>? Queue { get; set; }
    [Input("table")] public Input<EncryptionServiceArgs>? Table { get; set; }

    public EncryptionServicesArgs() { }
    public static new EncryptionServicesArgs Empty => new EncryptionServicesArgs();
}

public sealed class EncryptionServiceArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("keyType")] public InputUnion<string, KeyType>? KeyType { get; set; }

    public EncryptionServiceArgs() { }
    public static new EncryptionServiceArgs Empty => new EncryptionServiceArgs();
}

public sealed class KeyPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("keyExpirationPeriodInDays", required: true)] public Input<int> KeyExpirationPeriodInDays { get; set; } = null!;

    public KeyPolicyArgs() { }
    public static new KeyPolicyArgs Empty => new KeyPolicyArgs();
}

public sealed class SasPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("expirationAction", required: true)] public InputUnion<string, ExpirationAction> ExpirationAction { get; set; } = null!;
    [Input("sasExpirationPeriod", required: true)] public Input<string> SasExpirationPeriod { get; set; } = null!;

    public SasPolicyArgs()
    {
        ExpirationAction = "Log";
    }
    public static new SasPolicyArgs Empty => new SasPolicyArgs();
}

public sealed class ImmutableStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ImmutableStorageAccountArgs() { }
    public static new ImmutableStorageAccountArgs Empty => new ImmutableStorageAccountArgs();
}
