// API surface of Azure.ResourceManager.ContainerRegistry 1.4.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.ContainerRegistry.Models;

public readonly partial struct ContainerRegistrySkuName : IEquatable<ContainerRegistrySkuName>
{
    private readonly string _value;
    public ContainerRegistrySkuName(string value) => _value = value;
    public static ContainerRegistrySkuName Classic { get; } = new("Classic");
    public static ContainerRegistrySkuName Basic { get; } = new("Basic");
    public static ContainerRegistrySkuName Standard { get; } = new("Standard");
    public static ContainerRegistrySkuName Premium { get; } = new("Premium");
    public static implicit operator ContainerRegistrySkuName(string value) => new(value);
    public static bool operator ==(ContainerRegistrySkuName left, ContainerRegistrySkuName right) => left.Equals(right);
    public static bool operator !=(ContainerRegistrySkuName left, ContainerRegistrySkuName right) => !left.Equals(right);
    public bool Equals(ContainerRegistrySkuName other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistrySkuName other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistrySkuTier : IEquatable<ContainerRegistrySkuTier>
{
    private readonly string _value;
    public ContainerRegistrySkuTier(string value) => _value = value;
    public static ContainerRegistrySkuTier Classic { get; } = new("Classic");
    public static ContainerRegistrySkuTier Basic { get; } = new("Basic");
    public static ContainerRegistrySkuTier Standard { get; } = new("Standard");
    public static ContainerRegistrySkuTier Premium { get; } = new("Premium");
    public static implicit operator ContainerRegistrySkuTier(string value) => new(value);
    public static bool operator ==(ContainerRegistrySkuTier left, ContainerRegistrySkuTier right) => left.Equals(right);
    public static bool operator !=(ContainerRegistrySkuTier left, ContainerRegistrySkuTier right) => !left.Equals(right);
    public bool Equals(ContainerRegistrySkuTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistrySkuTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryZoneRedundancy : IEquatable<ContainerRegistryZoneRedundancy>
{
    private readonly string _value;
    public ContainerRegistryZoneRedundancy(string value) => _value = value;
    public static ContainerRegistryZoneRedundancy Enabled { get; } = new("Enabled");
    public static ContainerRegistryZoneRedundancy Disabled { get; } = new("Disabled");
    public static implicit operator ContainerRegistryZoneRedundancy(string value) => new(value);
    public static bool operator ==(ContainerRegistryZoneRedundancy left, ContainerRegistryZoneRedundancy right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryZoneRedundancy left, ContainerRegistryZoneRedundancy right) => !left.Equals(right);
    public bool Equals(ContainerRegistryZoneRedundancy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryZoneRedundancy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryPolicyStatus : IEquatable<ContainerRegistryPolicyStatus>
{
    private readonly string _value;
    public ContainerRegistryPolicyStatus(string value) => _value = value;
    public static ContainerRegistryPolicyStatus Enabled { get; } = new("Enabled");
    public static ContainerRegistryPolicyStatus Disabled { get; } = new("Disabled");
    public static implicit operator ContainerRegistryPolicyStatus(string value) => new(value);
    public static bool operator ==(ContainerRegistryPolicyStatus left, ContainerRegistryPolicyStatus right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryPolicyStatus left, ContainerRegistryPolicyStatus right) => !left.Equals(right);
    public bool Equals(ContainerRegistryPolicyStatus other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryPolicyStatus other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryExportPolicyStatus : IEquatable<ContainerRegistryExportPolicyStatus>
{
    private readonly string _value;
    public ContainerRegistryExportPolicyStatus(string value) => _value = value;
    public static ContainerRegistryExportPolicyStatus Enabled { get; } = new("Enabled");
    public static ContainerRegistryExportPolicyStatus Disabled { get; } = new("Disabled");
    public static implicit operator ContainerRegistryExportPolicyStatus(string value) => new(value);
    public static bool operator ==(ContainerRegistryExportPolicyStatus left, ContainerRegistryExportPolicyStatus right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryExportPolicyStatus left, ContainerRegistryExportPolicyStatus right) => !left.Equals(right);
    public bool Equals(ContainerRegistryExportPolicyStatus other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryExportPolicyStatus other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryTrustPolicyType : IEquatable<ContainerRegistryTrustPolicyType>
{
    private readonly string _value;
    public ContainerRegistryTrustPolicyType(string value) => _value = value;
    public static ContainerRegistryTrustPolicyType Notary { get; } = new("Notary");
    public static implicit operator ContainerRegistryTrustPolicyType(string value) => new(value);
    public static bool operator ==(ContainerRegistryTrustPolicyType left, ContainerRegistryTrustPolicyType right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryTrustPolicyType left, ContainerRegistryTrustPolicyType right) => !left.Equals(right);
    public bool Equals(ContainerRegistryTrustPolicyType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryTrustPolicyType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryPublicNetworkAccess : IEquatable<ContainerRegistryPublicNetworkAccess>
{
    private readonly string _value;
    public ContainerRegistryPublicNetworkAccess(string value) => _value = value;
    public static ContainerRegistryPublicNetworkAccess Enabled { get; } = new("Enabled");
    public static ContainerRegistryPublicNetworkAccess Disabled { get; } = new("Disabled");
    public static implicit operator ContainerRegistryPublicNetworkAccess(string value) => new(value);
    public static bool operator ==(ContainerRegistryPublicNetworkAccess left, ContainerRegistryPublicNetworkAccess right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryPublicNetworkAccess left, ContainerRegistryPublicNetworkAccess right) => !left.Equals(right);
    public bool Equals(ContainerRegistryPublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryPublicNetworkAccess other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryNetworkRuleBypassOption : IEquatable<ContainerRegistryNetworkRuleBypassOption>
{
    private readonly string _value;
    public ContainerRegistryNetworkRuleBypassOption(string value) => _value = value;
    public static ContainerRegistryNetworkRuleBypassOption AzureServices { get; } = new("AzureServices");
    public static ContainerRegistryNetworkRuleBypassOption None { get; } = new("None");
    public static implicit operator ContainerRegistryNetworkRuleBypassOption(string value) => new(value);
    public static bool operator ==(ContainerRegistryNetworkRuleBypassOption left, ContainerRegistryNetworkRuleBypassOption right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryNetworkRuleBypassOption left, ContainerRegistryNetworkRuleBypassOption right) => !left.Equals(right);
    public bool Equals(ContainerRegistryNetworkRuleBypassOption other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryNetworkRuleBypassOption other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerRegistryNetworkRuleDefaultAction : IEquatable<ContainerRegistryNetworkRuleDefaultAction>
{
    private readonly string _value;
    public ContainerRegistryNetworkRuleDefaultAction(string value) => _value = value;
    public static ContainerRegistryNetworkRuleDefaultAction Allow { get; } = new("Allow");
    public static ContainerRegistryNetworkRuleDefaultAction Deny { get; } = new("Deny");
    public static implicit operator ContainerRegistryNetworkRuleDefaultAction(string value) => new(value);
    public static bool operator ==(ContainerRegistryNetworkRuleDefaultAction left, ContainerRegistryNetworkRuleDefaultAction right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryNetworkRuleDefaultAction left, ContainerRegistryNetworkRuleDefaultAction right) => !left.Equals(right);
    public bool Equals(ContainerRegistryNetworkRuleDefaultAction other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerRegistryNetworkRuleDefaultAction other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
