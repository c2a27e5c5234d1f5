// API surface of Azure.Provisioning.ContainerRegistry 1.1.0: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.ContainerRegistry;

public partial class ContainerRegistrySku : ProvisionableConstruct
{
    public ContainerRegistrySku() { }
    public BicepValue<ContainerRegistrySkuName> Name { get; set; }
    public BicepValue<ContainerRegistrySkuTier> Tier => throw null!;
}

public partial class ContainerRegistryEncryption : ProvisionableConstruct
{
    public ContainerRegistryEncryption() { }
    public BicepValue<ContainerRegistryEncryptionStatus> Status { get; set; }
}

public partial class ContainerRegistryPolicies : ProvisionableConstruct
{
    public ContainerRegistryPolicies() { }
    public BicepValue<ContainerRegistryPolicyStatus> QuarantineStatus { get; set; }
    public ContainerRegistryRetentionPolicy RetentionPolicy { get; set; }
    public ContainerRegistryTrustPolicy TrustPolicy { get; set; }
}

public partial class ContainerRegistryRetentionPolicy : ProvisionableConstruct
{
    public ContainerRegistryRetentionPolicy() { }
    public BicepValue<int> Days { get; set; }
    public BicepValue<DateTimeOffset> LastUpdatedOn => throw null!;
    public BicepValue<ContainerRegistryPolicyStatus> Status { get; set; }
}

public partial class ContainerRegistryTrustPolicy : ProvisionableConstruct
{
    public ContainerRegistryTrustPolicy() { }
    public BicepValue<ContainerRegistryPolicyStatus> Status { get; set; }
}

public enum ContainerRegistrySkuName
{
    Classic,
    Basic,
    Standard,
    Premium,
}

public enum ContainerRegistrySkuTier
{
    Classic,
    Basic,
    Standard,
    Premium,
}

public enum ContainerRegistryZoneRedundancy
{
    Enabled,
    Disabled,
}

public enum ContainerRegistryPublicNetworkAccess
{
    Enabled,
    Disabled,
}

public enum ContainerRegistryNetworkRuleBypassOption
{
    AzureServices,
    None,
}

public enum ContainerRegistryEncryptionStatus
{
    [DataMember(Name = "enabled")]
    Enabled,
    [DataMember(Name = "disabled")]
    Disabled,
}

public enum ContainerRegistryPolicyStatus
{
    [DataMember(Name = "enabled")]
    Enabled,
    [DataMember(Name = "disabled")]
    Disabled,
}

public readonly partial struct ContainerRegistryBuiltInRole : IEquatable<ContainerRegistryBuiltInRole>
{
    private readonly string _value;
    public ContainerRegistryBuiltInRole(string value) => _value = value;
    public static ContainerRegistryBuiltInRole AcrDelete { get; } = new("c2f4ef07-c644-48eb-af81-4b1b4947fb11");
    public static ContainerRegistryBuiltInRole AcrPull { get; } = new("7f951dda-4ed3-4680-a7ca-43fe172d538d");
    public static ContainerRegistryBuiltInRole AcrPush { get; } = new("8311e382-0749-4cb8-b61a-304f252e45ec");
    public static implicit operator ContainerRegistryBuiltInRole(string value) => new(value);
    public static bool operator ==(ContainerRegistryBuiltInRole left, ContainerRegistryBuiltInRole right) => left.Equals(right);
    public static bool operator !=(ContainerRegistryBuiltInRole left, ContainerRegistryBuiltInRole right) => !left.Equals(right);
    public static string GetBuiltInRoleName(ContainerRegistryBuiltInRole value) => throw null!;
    public bool Equals(ContainerRegistryBuiltInRole other) => _value == other._value;
    public override bool Equals(object? obj) => obj is ContainerRegistryBuiltInRole other && Equals(other);
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value;
}
