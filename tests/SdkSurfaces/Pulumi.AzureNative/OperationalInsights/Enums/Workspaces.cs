// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.OperationalInsights;

[EnumType]
public readonly struct IdentityType : IEquatable<IdentityType>
{
    private IdentityType(string value) { }

    public static IdentityType SystemAssigned { get; } = new IdentityType("SystemAssigned");
    public static IdentityType UserAssigned { get; } = new IdentityType("UserAssigned");
    public static IdentityType None { get; } = new IdentityType("None");

    public static bool operator ==(IdentityType left, IdentityType right) => throw null!;
    public static bool operator !=(IdentityType left, IdentityType right) => throw null!;
    public static explicit operator string(IdentityType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(IdentityType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct PublicNetworkAccessType : IEquatable<PublicNetworkAccessType>
{
    private PublicNetworkAccessType(string value) { }

    public static PublicNetworkAccessType Enabled { get; } = new PublicNetworkAccessType("Enabled");
    public static PublicNetworkAccessType Disabled { get; } = new PublicNetworkAccessType("Disabled");

    public static bool operator ==(PublicNetworkAccessType left, PublicNetworkAccessType right) => throw null!;
    public static bool operator !=(PublicNetworkAccessType left, PublicNetworkAccessType right) => throw null!;
    public static explicit operator string(PublicNetworkAccessType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PublicNetworkAccessType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct WorkspaceSkuNameEnum : IEquatable<WorkspaceSkuNameEnum>
{
    private WorkspaceSkuNameEnum(string value) { }

    public static WorkspaceSkuNameEnum Free { get; } = new WorkspaceSkuNameEnum("Free");
    public static WorkspaceSkuNameEnum Standard { get; } = new WorkspaceSkuNameEnum("Standard");
    public static WorkspaceSkuNameEnum Premium { get; } = new WorkspaceSkuNameEnum("Premium");
    public static WorkspaceSkuNameEnum PerNode { get; } = new WorkspaceSkuNameEnum("PerNode");
    public static WorkspaceSkuNameEnum PerGB2018 { get; } = new WorkspaceSkuNameEnum("PerGB2018");
    public static WorkspaceSkuNameEnum Standalone { get; } = new WorkspaceSkuNameEnum("Standalone");
    public static WorkspaceSkuNameEnum CapacityReservation { get; } = new WorkspaceSkuNameEnum("CapacityReservation");
    public static WorkspaceSkuNameEnum LACluster { get; } = new WorkspaceSkuNameEnum("LACluster");

    public static bool operator ==(WorkspaceSkuNameEnum left, WorkspaceSkuNameEnum right) => throw null!;
    public static bool operator !=(WorkspaceSkuNameEnum left, WorkspaceSkuNameEnum right) => throw null!;
    public static explicit operator string(WorkspaceSkuNameEnum value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(WorkspaceSkuNameEnum other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
