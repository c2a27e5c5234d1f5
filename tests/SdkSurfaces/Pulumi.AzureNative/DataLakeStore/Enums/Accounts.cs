// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.DataLakeStore;

[EnumType]
public readonly struct EncryptionState : IEquatable<EncryptionState>
{
    private EncryptionState(string value) { }

    public static EncryptionState Enabled { get; } = new EncryptionState("Enabled");
    public static EncryptionState Disabled { get; } = new EncryptionState("Disabled");

    public static bool operator ==(EncryptionState left, EncryptionState right) => throw null!;
    public static bool operator !=(EncryptionState left, EncryptionState right) => throw null!;
    public static explicit operator string(EncryptionState value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EncryptionState other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct FirewallState : IEquatable<FirewallState>
{
    private FirewallState(string value) { }

    public static FirewallState Enabled { get; } = new FirewallState("Enabled");
    public static FirewallState Disabled { get; } = new FirewallState("Disabled");

    public static bool operator ==(FirewallState left, FirewallState right) => throw null!;
    public static bool operator !=(FirewallState left, FirewallState right) => throw null!;
    public static explicit operator string(FirewallState value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(FirewallState other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct TierType : IEquatable<TierType>
{
    private TierType(string value) { }

    public static TierType Consumption { get; } = new TierType("Consumption");
    public static TierType Commitment_1TB { get; } = new TierType("Commitment_1TB");
    public static TierType Commitment_10TB { get; } = new TierType("Commitment_10TB");
    public static TierType Commitment_100TB { get; } = new TierType("Commitment_100TB");
    public static TierType Commitment_500TB { get; } = new TierType("Commitment_500TB");
    public static TierType Commitment_1PB { get; } = new TierType("Commitment_1PB");
    public static TierType Commitment_5PB { get; } = new TierType("Commitment_5PB");

    public static bool operator ==(TierType left, TierType right) => throw null!;
    public static bool operator !=(TierType left, TierType right) => throw null!;
    public static explicit operator string(TierType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(TierType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
