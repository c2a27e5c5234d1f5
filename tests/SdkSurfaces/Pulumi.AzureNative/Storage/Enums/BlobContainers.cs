// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Storage;

[EnumType]
public readonly struct PublicAccess : IEquatable<PublicAccess>
{
    private PublicAccess(string value) { }

    public static PublicAccess Container { get; } = new PublicAccess("Container");
    public static PublicAccess Blob { get; } = new PublicAccess("Blob");
    public static PublicAccess None { get; } = new PublicAccess("None");

    public static bool operator ==(PublicAccess left, PublicAccess right) => throw null!;
    public static bool operator !=(PublicAccess left, PublicAccess right) => throw null!;
    public static explicit operator string(PublicAccess value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PublicAccess other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
