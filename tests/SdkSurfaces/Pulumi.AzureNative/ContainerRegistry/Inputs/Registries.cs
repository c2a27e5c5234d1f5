// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerRegistry.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public InputUnion<string, SkuName> Name { get; set; } = null!;

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class IdentityPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type")] public Input<ResourceIdentityType>? Type { get; set; }
    [Input("userAssignedIdentities")] private InputMap<UserIdentityPropertiesArgs>? _userAssignedIdentities;
    public InputMap<UserIdentityPropertiesArgs> UserAssignedIdentities { get => _userAssignedIdentities ??= new InputMap<UserIdentityPropertiesArgs>(); set => _userAssignedIdentities = value; }

    public IdentityPropertiesArgs() { }
    public static new IdentityPropertiesArgs Empty => new IdentityPropertiesArgs();
}

public sealed class UserIdentityPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId")] public Input<string>? ClientId { get; set; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }

    public UserIdentityPropertiesArgs() { }
    public static new UserIdentityPropertiesArgs Empty => new UserIdentityPropertiesArgs();
}

public sealed class EncryptionPropertyArgs : global::Pulumi.ResourceArgs
{
    [Input("keyVaultProperties")] public Input<KeyVaultPropertiesArgs>? KeyVaultProperties { get; set; }
    [Input("status")] public InputUnion<string, EncryptionStatus>? Status { get; set; }

    public EncryptionPropertyArgs() { }
    public static new EncryptionPropertyArgs Empty => new EncryptionPropertyArgs();
}

public sealed class KeyVaultPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("identity")] public Input<string>? Identity { get; set; }
    [Input("keyIdentifier")] public Input<string>? KeyIdentifier { get; set; }

    public KeyVaultPropertiesArgs() { }
    public static new KeyVaultPropertiesArgs Empty => new KeyVaultPropertiesArgs();
}

public sealed class NetworkRuleSetArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultAction", required: true)] public InputUnion<string, DefaultAction> DefaultAction { get; set; } = null!;
    [Input("ipRules")] private InputList<IPRuleArgs>? _ipRules;
    public InputList<IPRuleArgs> IpRules { get => _ipRules ??= new InputList<IPRuleArgs>(); set => _ipRules = value; }

    public NetworkRuleSetArgs()
    {
        DefaultAction = "Allow";
    }
    public static new NetworkRuleSetArgs Empty => new NetworkRuleSetArgs();
}

public sealed class IPRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("action")] public InputUnion<string, Action>? Action { get; set; }
    [Input("iPAddressOrRange", required: true)] public Input<string> IPAddressOrRange { get; set; } = null!;

    public IPRuleArgs()
    {
        Action = "Allow";
    }
    public static new IPRuleArgs Empty => new IPRuleArgs();
}

public sealed class PoliciesArgs : global::Pulumi.ResourceArgs
{
    [Input("azureADAuthenticationAsArmPolicy")] public Input<AzureADAuthenticationAsArmPolicyArgs>? AzureADAuthenticationAsArmPolicy { get; set; }
    [Input("exportPolicy")] public Input<ExportPolicyArgs>? ExportPolicy { get; set; }
    [Input("quarantinePolicy")] public Input<QuarantinePolicyArgs>? QuarantinePolicy { get; set; }
    [Input("retentionPolicy")] public Input<RetentionPolicyArgs>? RetentionPolicy { get; set; }
    [Input("softDeletePolicy")] public Input<SoftDeletePolicyArgs>? SoftDeletePolicy { get; set; }
    [Input("trustPolicy")] public Input<TrustPolicyArgs>? TrustPolicy { get; set; }

    public PoliciesArgs() { }
    public static new PoliciesArgs Empty => new PoliciesArgs();
}

public sealed class QuarantinePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("status")] public InputUnion<string, PolicyStatus>? Status { get; set; }

    public QuarantinePolicyArgs()
    {
        Status = "disabled";
    }
    public static new QuarantinePolicyArgs Empty => new QuarantinePolicyArgs();
}

public sealed class RetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("days")] public Input<int>? Days { get; set; }
    [Input("status")] public InputUnion<string, PolicyStatus>? Status { get; set; }

    public RetentionPolicyArgs()
    {
        Days = 7;
        Status = "disabled";
    }
    public static new RetentionPolicyArgs Empty => new RetentionPolicyArgs();
}

public sealed class TrustPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("status")] public InputUnion<string, PolicyStatus>? Status { get; set; }
    [Input("type")] public InputUnion<string, TrustPolicyType>? Type { get; set; }

    public TrustPolicyArgs()
    {
        Status = "disabled";
        Type = "Notary";
    }
    public static new TrustPolicyArgs Empty => new TrustPolicyArgs();
}

public sealed class ExportPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("status")] public InputUnion<string, ExportPolicyStatus>? Status { get; set; }

    public ExportPolicyArgs()
    {
        Status = "enabled";
    }
    public static new ExportPolicyArgs Empty => new ExportPolicyArgs();
}

public sealed class SoftDeletePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("retentionDays")] public Input<int>? RetentionDays { get; set; }
    [Input("status")] public InputUnion<string, PolicyStatus>? Status { get; set; }

    public SoftDeletePolicyArgs()
    {
        RetentionDays = 7;
        Status = "disabled";
    }
    public static new SoftDeletePolicyArgs Empty => new SoftDeletePolicyArgs();
}

public sealed class AzureADAuthenticationAsArmPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("status")] public InputUnion<string, AzureADAuthenticationAsArmPolicyStatus>? Status { get; set; }

    public AzureADAuthenticationAsArmPolicyArgs()
    {
        Status = "enabled";
    }
    public static new AzureADAuthenticationAsArmPolicyArgs Empty => new AzureADAuthenticationAsArmPolicyArgs();
}
