// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage.Inputs;

public sealed class AccountBlobPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("changeFeedEnabled")] public Input<bool>? ChangeFeedEnabled { get; set; }
    [Input("changeFeedRetentionInDays")] public Input<int>? ChangeFeedRetentionInDays { get; set; }
    [Input("containerDeleteRetentionPolicy")] public Input<Inputs.AccountBlobPropertiesContainerDeleteRetentionPolicyArgs>? ContainerDeleteRetentionPolicy { get; set; }
    [Input("defaultServiceVersion")] public Input<string>? DefaultServiceVersion { get; set; }
    [Input("deleteRetentionPolicy")] public Input<Inputs.AccountBlobPropertiesDeleteRetentionPolicyArgs>? DeleteRetentionPolicy { get; set; }
    [Input("lastAccessTimeEnabled")] public Input<bool>? LastAccessTimeEnabled { get; set; }
    [Input("restorePolicy")] public Input<Inputs.AccountBlobPropertiesRestorePolicyArgs>? RestorePolicy { get; set; }
    [Input("versioningEnabled")] public Input<bool>? VersioningEnabled { get; set; }

    public AccountBlobPropertiesArgs() { }
    public static new AccountBlobPropertiesArgs Empty => new AccountBlobPropertiesArgs();
}

public sealed class AccountCustomerManagedKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("managedHsmKeyId")] public Input<string>? ManagedHsmKeyId { get; set; }
    [Input("userAssignedIdentityId", required: true)] public Input<string> UserAssignedIdentityId { get; set; } = null!;

    public AccountCustomerManagedKeyArgs() { }
    public static new AccountCustomerManagedKeyArgs Empty => new AccountCustomerManagedKeyArgs();
}

public sealed class AccountIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public AccountIdentityArgs() { }
    public static new AccountIdentityArgs Empty => new AccountIdentityArgs();
}

public sealed class AccountNetworkRulesArgs : global::Pulumi.ResourceArgs
{
    [Input("bypasses")] private InputList<string>? _bypasses;
    public InputList<string> Bypasses { get => _bypasses ??= new InputList<string>(); set => _bypasses = value; }
    [Input("defaultAction", required: true)] public Input<string> DefaultAction { get; set; } = null!;
    [Input("ipRules")] private InputList<string>? _ipRules;
    public InputList<string> IpRules { get => _ipRules ??= new InputList<string>(); set => _ipRules = value; }
    [Input("privateLinkAccesses")] private InputList<Inputs.AccountNetworkRulesPrivateLinkAccessArgs>? _privateLinkAccesses;
    public InputList<Inputs.AccountNetworkRulesPrivateLinkAccessArgs> PrivateLinkAccesses { get => _privateLinkAccesses ??= new InputList<Inputs.AccountNetworkRulesPrivateLinkAccessArgs>(); set => _privateLinkAccesses = value; }
    [Input("virtualNetworkSubnetIds")] private InputList<string>? _virtualNetworkSubnetIds;
    public InputList<string> VirtualNetworkSubnetIds { get => _virtualNetworkSubnetIds ??= new InputList<string>(); set => _virtualNetworkSubnetIds = value; }

    public AccountNetworkRulesArgs() { }
    public static new AccountNetworkRulesArgs Empty => new AccountNetworkRulesArgs();
}

public sealed class AccountSharePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("retentionPolicy")] public Input<Inputs.AccountSharePropertiesRetentionPolicyArgs>? RetentionPolicy { get; set; }

    public AccountSharePropertiesArgs() { }
    public static new AccountSharePropertiesArgs Empty => new AccountSharePropertiesArgs();
}

public sealed class AccountStaticWebsiteArgs : global::Pulumi.ResourceArgs
{
    [Input("error404Document")] public Input<string>? Error404Document { get; set; }
    [Input("indexDocument")] public Input<string>? IndexDocument { get; set; }

    public AccountStaticWebsiteArgs() { }
    public static new AccountStaticWebsiteArgs Empty => new AccountStaticWebsiteArgs();
}

public sealed class AccountBlobPropertiesContainerDeleteRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("days")] public Input<int>? Days { get; set; }

    public AccountBlobPropertiesContainerDeleteRetentionPolicyArgs() { }
    public static new AccountBlobPropertiesContainerDeleteRetentionPolicyArgs Empty => new AccountBlobPropertiesContainerDeleteRetentionPolicyArgs();
}

public sealed class AccountBlobPropertiesDeleteRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("days")] public Input<int>? Days { get; set; }
    [Input("permanentDeleteEnabled")] public Input<bool>? PermanentDeleteEnabled { get; set; }

    public AccountBlobPropertiesDeleteRetentionPolicyArgs() { }
    public static new AccountBlobPropertiesDeleteRetentionPolicyArgs Empty => new AccountBlobPropertiesDeleteRetentionPolicyArgs();
}

public sealed class AccountBlobPropertiesRestorePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("days", required: true)] public Input<int> Days { get; set; } = null!;

    public AccountBlobPropertiesRestorePolicyArgs() { }
    public static new AccountBlobPropertiesRestorePolicyArgs Empty => new AccountBlobPropertiesRestorePolicyArgs();
}

public sealed class AccountNetworkRulesPrivateLinkAccessArgs : global::Pulumi.ResourceArgs
{
    [Input("endpointResourceId", required: true)] public Input<string> EndpointResourceId { get; set; } = null!;
    [Input("endpointTenantId")] public Input<string>? EndpointTenantId { get; set; }

    public AccountNetworkRulesPrivateLinkAccessArgs() { }
    public static new AccountNetworkRulesPrivateLinkAccessArgs Empty => new AccountNetworkRulesPrivateLinkAccessArgs();
}

public sealed class AccountSharePropertiesRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("days")] public Input<int>? Days { get; set; }

    public AccountSharePropertiesRetentionPolicyArgs() { }
    public static new AccountSharePropertiesRetentionPolicyArgs Empty => new AccountSharePropertiesRetentionPolicyArgs();
}
