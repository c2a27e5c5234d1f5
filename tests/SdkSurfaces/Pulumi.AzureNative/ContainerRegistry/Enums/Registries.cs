// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerRegistry;

[EnumType]
public readonly struct Action : IEquatable<Action>
{
    private Action(string value) { }

    public static Action Allow { get; } = new Action("Allow");

    public static bool operator ==(Action left, Action right) => throw null!;
    public static bool operator !=(Action left, Action right) => throw null!;
    public static explicit operator string(Action value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Action other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct AzureADAuthenticationAsArmPolicyStatus : IEquatable<AzureADAuthenticationAsArmPolicyStatus>
{
    private AzureADAuthenticationAsArmPolicyStatus(string value) { }

    public static AzureADAuthenticationAsArmPolicyStatus Enabled { get; } = new AzureADAuthenticationAsArmPolicyStatus("enabled");
    public static AzureADAuthenticationAsArmPolicyStatus Disabled { get; } = new AzureADAuthenticationAsArmPolicyStatus("disabled");

    public static bool operator ==(AzureADAuthenticationAsArmPolicyStatus left, AzureADAuthenticationAsArmPolicyStatus right) => throw null!;
    public static bool operator !=(AzureADAuthenticationAsArmPolicyStatus left, AzureADAuthenticationAsArmPolicyStatus right) => throw null!;
    public static explicit operator string(AzureADAuthenticationAsArmPolicyStatus value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(AzureADAuthenticationAsArmPolicyStatus other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct DefaultAction : IEquatable<DefaultAction>
{
    private DefaultAction(string value) { }

    public static DefaultAction Allow { get; } = new DefaultAction("Allow");
    public static DefaultAction Deny { get; } = new DefaultAction("Deny");

    public static bool operator ==(DefaultAction left, DefaultAction right) => throw null!;
    public static bool operator !=(DefaultAction left, DefaultAction right) => throw null!;
    public static explicit operator string(DefaultAction value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DefaultAction other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct EncryptionStatus : IEquatable<EncryptionStatus>
{
    private EncryptionStatus(string value) { }

    public static EncryptionStatus Enabled { get; } = new EncryptionStatus("enabled");
    public static EncryptionStatus Disabled { get; } = new EncryptionStatus("disabled");

    public static bool operator ==(EncryptionStatus left, EncryptionStatus right) => throw null!;
    public static bool operator !=(EncryptionStatus left, EncryptionStatus right) => throw null!;
    public static explicit operator string(EncryptionStatus value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EncryptionStatus other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ExportPolicyStatus : IEquatable<ExportPolicyStatus>
{
    private ExportPolicyStatus(string value) { }

    public static ExportPolicyStatus Enabled { get; } = new ExportPolicyStatus("enabled");
    public static ExportPolicyStatus Disabled { get; } = new ExportPolicyStatus("disabled");

    public static bool operator ==(ExportPolicyStatus left, ExportPolicyStatus right) => throw null!;
    public static bool operator !=(ExportPolicyStatus left, ExportPolicyStatus right) => throw null!;
    public static explicit operator string(ExportPolicyStatus value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ExportPolicyStatus other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkRuleBypassOptions : IEquatable<NetworkRuleBypassOptions>
{
    private NetworkRuleBypassOptions(string value) { }

    public static NetworkRuleBypassOptions AzureServices { get; } = new NetworkRuleBypassOptions("AzureServices");
    public static NetworkRuleBypassOptions None { get; } = new NetworkRuleBypassOptions("None");

    public static bool operator ==(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => throw null!;
    public static bool operator !=(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => throw null!;
    public static explicit operator string(NetworkRuleBypassOptions value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkRuleBypassOptions other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct PolicyStatus : IEquatable<PolicyStatus>
{
    private PolicyStatus(string value) { }

    public static PolicyStatus Enabled { get; } = new PolicyStatus("enabled");
    public static PolicyStatus Disabled { get; } = new PolicyStatus("disabled");

    public static bool operator ==(PolicyStatus left, PolicyStatus right) => throw null!;
    public static bool operator !=(PolicyStatus left, PolicyStatus right) => throw null!;
    public static explicit operator string(PolicyStatus value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PolicyStatus other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
{
    private PublicNetworkAccess(string value) { }

    public static PublicNetworkAccess Enabled { get; } = new PublicNetworkAccess("Enabled");
    public static PublicNetworkAccess Disabled { get; } = new PublicNetworkAccess("Disabled");

    public static bool operator ==(PublicNetworkAccess left, PublicNetworkAccess right) => throw null!;
    public static bool operator !=(PublicNetworkAccess left, PublicNetworkAccess right) => throw null!;
    public static explicit operator string(PublicNetworkAccess value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PublicNetworkAccess other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ResourceIdentityType : IEquatable<ResourceIdentityType>
{
    private ResourceIdentityType(string value) { }

    public static ResourceIdentityType SystemAssigned { get; } = new ResourceIdentityType("SystemAssigned");
    public static ResourceIdentityType UserAssigned { get; } = new ResourceIdentityType("UserAssigned");
    public static ResourceIdentityType SystemAssigned_UserAssigned { get; } = new ResourceIdentityType("SystemAssigned, UserAssigned");
    public static ResourceIdentityType None { get; } = new ResourceIdentityType("None");

    public static bool operator ==(ResourceIdentityType left, ResourceIdentityType right) => throw null!;
    public static bool operator !=(ResourceIdentityType left, ResourceIdentityType right) => throw null!;
    public static explicit operator string(ResourceIdentityType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ResourceIdentityType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuName : IEquatable<SkuName>
{
    private SkuName(string value) { }

    public static SkuName Classic { get; } = new SkuName("Classic");
    public static SkuName Basic { get; } = new SkuName("Basic");
    public static SkuName Standard { get; } = new SkuName("Standard");
    public static SkuName Premium { get; } = new SkuName("Premium");

    public static bool operator ==(SkuName left, SkuName right) => throw null!;
    public static bool operator !=(SkuName left, SkuName right) => throw null!;
    public static explicit operator string(SkuName value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuName other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct TrustPolicyType : IEquatable<TrustPolicyType>
{
    private TrustPolicyType(string value) { }

    public static TrustPolicyType Notary { get; } = new TrustPolicyType("Notary");

    public static bool operator ==(TrustPolicyType left, TrustPolicyType right) => throw null!;
    public static bool operator !=(TrustPolicyType left, TrustPolicyType right) => throw null!;
    public static explicit operator string(TrustPolicyType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(TrustPolicyType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ZoneRedundancy : IEquatable<ZoneRedundancy>
{
    private ZoneRedundancy(string value) { }

    public static ZoneRedundancy Enabled { get; } = new ZoneRedundancy("Enabled");
    public static ZoneRedundancy Disabled { get; } = new ZoneRedundancy("Disabled");

    public static bool operator ==(ZoneRedundancy left, ZoneRedundancy right) => throw null!;
    public static bool operator !=(ZoneRedundancy left, ZoneRedundancy right) => throw null!;
    public static explicit operator string(ZoneRedundancy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ZoneRedundancy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
