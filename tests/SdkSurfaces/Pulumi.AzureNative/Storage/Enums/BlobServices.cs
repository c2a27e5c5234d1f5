// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Storage;

[EnumType]
public readonly struct Name : IEquatable<Name>
{
    private Name(string value) { }

    public static Name AccessTimeTracking { get; } = new Name("AccessTimeTracking");

    public static bool operator ==(Name left, Name right) => throw null!;
    public static bool operator !=(Name left, Name right) => throw null!;
    public static explicit operator string(Name value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Name other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
