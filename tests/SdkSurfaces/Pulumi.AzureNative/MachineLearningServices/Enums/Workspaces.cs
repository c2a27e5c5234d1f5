// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.MachineLearningServices;

[EnumType]
public readonly struct EncryptionStatus : IEquatable<EncryptionStatus>
{
    private EncryptionStatus(string value) { }

    public static EncryptionStatus Enabled { get; } = new EncryptionStatus("Enabled");
    public static EncryptionStatus Disabled { get; } = new EncryptionStatus("Disabled");

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
public readonly struct FirewallSku : IEquatable<FirewallSku>
{
    private FirewallSku(string value) { }

    public static FirewallSku Standard { get; } = new FirewallSku("Standard");
    public static FirewallSku Basic { get; } = new FirewallSku("Basic");

    public static bool operator ==(FirewallSku left, FirewallSku right) => throw null!;
    public static bool operator !=(FirewallSku left, FirewallSku right) => throw null!;
    public static explicit operator string(FirewallSku value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(FirewallSku other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct IsolationMode : IEquatable<IsolationMode>
{
    private IsolationMode(string value) { }

    public static IsolationMode Disabled { get; } = new IsolationMode("Disabled");
    public static IsolationMode AllowInternetOutbound { get; } = new IsolationMode("AllowInternetOutbound");
    public static IsolationMode AllowOnlyApprovedOutbound { get; } = new IsolationMode("AllowOnlyApprovedOutbound");

    public static bool operator ==(IsolationMode left, IsolationMode right) => throw null!;
    public static bool operator !=(IsolationMode left, IsolationMode right) => throw null!;
    public static explicit operator string(IsolationMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(IsolationMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ManagedNetworkKind : IEquatable<ManagedNetworkKind>
{
    private ManagedNetworkKind(string value) { }

    public static ManagedNetworkKind V1 { get; } = new ManagedNetworkKind("V1");
    public static ManagedNetworkKind V2 { get; } = new ManagedNetworkKind("V2");

    public static bool operator ==(ManagedNetworkKind left, ManagedNetworkKind right) => throw null!;
    public static bool operator !=(ManagedNetworkKind left, ManagedNetworkKind right) => throw null!;
    public static explicit operator string(ManagedNetworkKind value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ManagedNetworkKind other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ManagedServiceIdentityType : IEquatable<ManagedServiceIdentityType>
{
    private ManagedServiceIdentityType(string value) { }

    public static ManagedServiceIdentityType None { get; } = new ManagedServiceIdentityType("None");
    public static ManagedServiceIdentityType SystemAssigned { get; } = new ManagedServiceIdentityType("SystemAssigned");
    public static ManagedServiceIdentityType UserAssigned { get; } = new ManagedServiceIdentityType("UserAssigned");
    public static ManagedServiceIdentityType SystemAssigned_UserAssigned { get; } = new ManagedServiceIdentityType("SystemAssigned,UserAssigned");

    public static bool operator ==(ManagedServiceIdentityType left, ManagedServiceIdentityType right) => throw null!;
    public static bool operator !=(ManagedServiceIdentityType left, ManagedServiceIdentityType right) => throw null!;
    public static explicit operator string(ManagedServiceIdentityType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ManagedServiceIdentityType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuTier : IEquatable<SkuTier>
{
    private SkuTier(string value) { }

    public static SkuTier Free { get; } = new SkuTier("Free");
    public static SkuTier Basic { get; } = new SkuTier("Basic");
    public static SkuTier Standard { get; } = new SkuTier("Standard");
    public static SkuTier Premium { get; } = new SkuTier("Premium");

    public static bool operator ==(SkuTier left, SkuTier right) => throw null!;
    public static bool operator !=(SkuTier left, SkuTier right) => throw null!;
    public static explicit operator string(SkuTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SystemDatastoresAuthMode : IEquatable<SystemDatastoresAuthMode>
{
    private SystemDatastoresAuthMode(string value) { }

    public static SystemDatastoresAuthMode AccessKey { get; } = new SystemDatastoresAuthMode("AccessKey");
    public static SystemDatastoresAuthMode Identity { get; } = new SystemDatastoresAuthMode("Identity");
    public static SystemDatastoresAuthMode UserDelegationSAS { get; } = new SystemDatastoresAuthMode("UserDelegationSAS");

    public static bool operator ==(SystemDatastoresAuthMode left, SystemDatastoresAuthMode right) => throw null!;
    public static bool operator !=(SystemDatastoresAuthMode left, SystemDatastoresAuthMode right) => throw null!;
    public static explicit operator string(SystemDatastoresAuthMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SystemDatastoresAuthMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
