// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.HDInsight;

[EnumType]
public readonly struct OSType : IEquatable<OSType>
{
    private OSType(string value) { }

    public static OSType Windows { get; } = new OSType("Windows");
    public static OSType Linux { get; } = new OSType("Linux");

    public static bool operator ==(OSType left, OSType right) => throw null!;
    public static bool operator !=(OSType left, OSType right) => throw null!;
    public static explicit operator string(OSType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OSType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct Tier : IEquatable<Tier>
{
    private Tier(string value) { }

    public static Tier Standard { get; } = new Tier("Standard");
    public static Tier Premium { get; } = new Tier("Premium");

    public static bool operator ==(Tier left, Tier right) => throw null!;
    public static bool operator !=(Tier left, Tier right) => throw null!;
    public static explicit operator string(Tier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Tier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
