// API surface of Azure.ResourceManager.KeyVault 1.4.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.KeyVault.Models;

public enum KeyVaultSkuName
{
    Standard,
    Premium,
}

public enum KeyVaultCreateMode
{
    Recover,
    Default,
}

public enum KeyVaultPatchMode
{
    Recover,
    Default,
}

public readonly partial struct KeyVaultSkuFamily : IEquatable<KeyVaultSkuFamily>
{
    private readonly string _value;
    public KeyVaultSkuFamily(string value) => _value = value;
    public static KeyVaultSkuFamily A { get; } = new("A");
    public static implicit operator KeyVaultSkuFamily(string value) => new(value);
    public static bool operator ==(KeyVaultSkuFamily left, KeyVaultSkuFamily right) => left.Equals(right);
    public static bool operator !=(KeyVaultSkuFamily left, KeyVaultSkuFamily right) => !left.Equals(right);
    public bool Equals(KeyVaultSkuFamily other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is KeyVaultSkuFamily other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct KeyVaultNetworkRuleBypassOption : IEquatable<KeyVaultNetworkRuleBypassOption>
{
    private readonly string _value;
    public KeyVaultNetworkRuleBypassOption(string value) => _value = value;
    public static KeyVaultNetworkRuleBypassOption AzureServices { get; } = new("AzureServices");
    public static KeyVaultNetworkRuleBypassOption None { get; } = new("None");
    public static implicit operator KeyVaultNetworkRuleBypassOption(string value) => new(value);
    public static bool operator ==(KeyVaultNetworkRuleBypassOption left, KeyVaultNetworkRuleBypassOption right) => left.Equals(right);
    public static bool operator !=(KeyVaultNetworkRuleBypassOption left, KeyVaultNetworkRuleBypassOption right) => !left.Equals(right);
    public bool Equals(KeyVaultNetworkRuleBypassOption other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is KeyVaultNetworkRuleBypassOption other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct KeyVaultNetworkRuleAction : IEquatable<KeyVaultNetworkRuleAction>
{
    private readonly string _value;
    public KeyVaultNetworkRuleAction(string value) => _value = value;
    public static KeyVaultNetworkRuleAction Allow { get; } = new("Allow");
    public static KeyVaultNetworkRuleAction Deny { get; } = new("Deny");
    public static implicit operator KeyVaultNetworkRuleAction(string value) => new(value);
    public static bool operator ==(KeyVaultNetworkRuleAction left, KeyVaultNetworkRuleAction right) => left.Equals(right);
    public static bool operator !=(KeyVaultNetworkRuleAction left, KeyVaultNetworkRuleAction right) => !left.Equals(right);
    public bool Equals(KeyVaultNetworkRuleAction other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is KeyVaultNetworkRuleAction other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct IdentityAccessKeyPermission : IEquatable<IdentityAccessKeyPermission>
{
    private readonly string _value;
    public IdentityAccessKeyPermission(string value) => _value = value;
    public static IdentityAccessKeyPermission All { get; } = new("all");
    public static IdentityAccessKeyPermission Get { get; } = new("get");
    public static IdentityAccessKeyPermission List { get; } = new("list");
    public static IdentityAccessKeyPermission WrapKey { get; } = new("wrapKey");
    public static IdentityAccessKeyPermission UnwrapKey { get; } = new("unwrapKey");
    public static implicit operator IdentityAccessKeyPermission(string value) => new(value);
    public static bool operator ==(IdentityAccessKeyPermission left, IdentityAccessKeyPermission right) => left.Equals(right);
    public static bool operator !=(IdentityAccessKeyPermission left, IdentityAccessKeyPermission right) => !left.Equals(right);
    public bool Equals(IdentityAccessKeyPermission other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is IdentityAccessKeyPermission other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct IdentityAccessSecretPermission : IEquatable<IdentityAccessSecretPermission>
{
    private readonly string _value;
    public IdentityAccessSecretPermission(string value) => _value = value;
    public static IdentityAccessSecretPermission All { get; } = new("all");
    public static IdentityAccessSecretPermission Get { get; } = new("get");
    public static IdentityAccessSecretPermission List { get; } = new("list");
    public static IdentityAccessSecretPermission Set { get; } = new("set");
    public static IdentityAccessSecretPermission Delete { get; } = new("delete");
    public static implicit operator IdentityAccessSecretPermission(string value) => new(value);
    public static bool operator ==(IdentityAccessSecretPermission left, IdentityAccessSecretPermission right) => left.Equals(right);
    public static bool operator !=(IdentityAccessSecretPermission left, IdentityAccessSecretPermission right) => !left.Equals(right);
    public bool Equals(IdentityAccessSecretPermission other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is IdentityAccessSecretPermission other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
