// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Authorization;

[EnumType]
public readonly struct PrincipalType : IEquatable<PrincipalType>
{
    private PrincipalType(string value) { }

    public static PrincipalType User { get; } = new PrincipalType("User");
    public static PrincipalType Group { get; } = new PrincipalType("Group");
    public static PrincipalType ServicePrincipal { get; } = new PrincipalType("ServicePrincipal");
    public static PrincipalType ForeignGroup { get; } = new PrincipalType("ForeignGroup");
    public static PrincipalType Device { get; } = new PrincipalType("Device");
    public static PrincipalType AgentUser { get; } = new PrincipalType("AgentUser");
    public static PrincipalType AgentServicePrincipal { get; } = new PrincipalType("AgentServicePrincipal");

    public static bool operator ==(PrincipalType left, PrincipalType right) => throw null!;
    public static bool operator !=(PrincipalType left, PrincipalType right) => throw null!;
    public static explicit operator string(PrincipalType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PrincipalType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
