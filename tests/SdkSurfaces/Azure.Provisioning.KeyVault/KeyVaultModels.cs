// API surface of Azure.Provisioning.KeyVault 1.1.0: names and types only; bodies are empty.
using System;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.KeyVault;

public partial class KeyVaultProperties : ProvisionableConstruct
{
    public KeyVaultProperties() { }
    public BicepList<KeyVaultAccessPolicy> AccessPolicies { get; set; }
    public BicepValue<KeyVaultCreateMode> CreateMode { get; set; }
    public BicepValue<bool> EnabledForDeployment { get; set; }
    public BicepValue<bool> EnabledForDiskEncryption { get; set; }
    public BicepValue<bool> EnabledForTemplateDeployment { get; set; }
    public BicepValue<bool> EnablePurgeProtection { get; set; }
    public BicepValue<bool> EnableRbacAuthorization { get; set; }
    public BicepValue<bool> EnableSoftDelete { get; set; }
    public BicepValue<string> HsmPoolResourceId => throw null!;
    public KeyVaultNetworkRuleSet NetworkRuleSet { get; set; }
    public BicepValue<KeyVaultProvisioningState> ProvisioningState { get; set; }
    public BicepValue<string> PublicNetworkAccess { get; set; }
    public KeyVaultSku Sku { get; set; }
    public BicepValue<int> SoftDeleteRetentionInDays { get; set; }
    public BicepValue<Guid> TenantId { get; set; }
    public BicepValue<Uri> VaultUri { get; set; }
}

public partial class KeyVaultSku : ProvisionableConstruct
{
    public KeyVaultSku() { }
    public BicepValue<KeyVaultSkuFamily> Family { get; set; }
    public BicepValue<KeyVaultSkuName> Name { get; set; }
}

public partial class KeyVaultAccessPolicy : ProvisionableConstruct
{
    public KeyVaultAccessPolicy() { }
    public BicepValue<Guid> ApplicationId { get; set; }
    public BicepValue<string> ObjectId { get; set; }
    public IdentityAccessPermissions Permissions { get; set; }
    public BicepValue<Guid> TenantId { get; set; }
}

public partial class IdentityAccessPermissions : ProvisionableConstruct
{
    public IdentityAccessPermissions() { }
    public BicepList<IdentityAccessKeyPermission> Keys { get; set; }
    public BicepList<IdentityAccessSecretPermission> Secrets { get; set; }
}

public partial class KeyVaultNetworkRuleSet : ProvisionableConstruct
{
    public KeyVaultNetworkRuleSet() { }
    public BicepValue<KeyVaultNetworkRuleBypassOption> Bypass { get; set; }
    public BicepValue<KeyVaultNetworkRuleAction> DefaultAction { get; set; }
}

public partial class SecretProperties : ProvisionableConstruct
{
    public SecretProperties() { }
    public BicepValue<string> ContentType { get; set; }
    public BicepValue<string> Value { get; set; }
}

public partial class ManagedHsmProperties : ProvisionableConstruct
{
    public ManagedHsmProperties() { }
    public BicepValue<bool> EnablePurgeProtection { get; set; }
    public BicepValue<bool> EnableSoftDelete { get; set; }
    public BicepList<string> InitialAdminObjectIds { get; set; }
    public BicepList<ManagedHsmGeoReplicatedRegion> Regions { get; set; }
    public BicepValue<int> SoftDeleteRetentionInDays { get; set; }
    public BicepValue<Guid> TenantId { get; set; }
}

public partial class ManagedHsmGeoReplicatedRegion : ProvisionableConstruct
{
    public ManagedHsmGeoReplicatedRegion() { }
    public BicepValue<bool> IsPrimary { get; set; }
    public BicepValue<string> Name { get; set; }
}

public partial class ManagedHsmSku : ProvisionableConstruct
{
    public ManagedHsmSku() { }
    public BicepValue<ManagedHsmSkuFamily> Family { get; set; }
    public BicepValue<ManagedHsmSkuName> Name { get; set; }
}

public readonly partial struct KeyVaultBuiltInRole : IEquatable<KeyVaultBuiltInRole>
{
    private readonly string _value;
    public KeyVaultBuiltInRole(string value) => _value = value;
    public static KeyVaultBuiltInRole KeyVaultAdministrator { get; } = new("00482a5a-887f-4fb3-b363-3b7fe8e74483");
    public static KeyVaultBuiltInRole KeyVaultReader { get; } = new("21090545-7ca7-4776-b22c-e363652d74d2");
    public static KeyVaultBuiltInRole KeyVaultSecretsOfficer { get; } = new("b86a8fe4-44ce-4948-aee5-eccb2c155cd7");
    public static KeyVaultBuiltInRole KeyVaultSecretsUser { get; } = new("4633458b-17de-408a-b874-0445c86b69e6");
    public static implicit operator KeyVaultBuiltInRole(string value) => new(value);
    public static bool operator ==(KeyVaultBuiltInRole left, KeyVaultBuiltInRole right) => left.Equals(right);
    public static bool operator !=(KeyVaultBuiltInRole left, KeyVaultBuiltInRole right) => !left.Equals(right);
    public static string GetBuiltInRoleName(KeyVaultBuiltInRole value) => throw null!;
    public bool Equals(KeyVaultBuiltInRole other) => _value == other._value;
    public override bool Equals(object? obj) => obj is KeyVaultBuiltInRole other && Equals(other);
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value;
}
