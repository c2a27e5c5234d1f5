// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.MachineLearningServices;

[EnumType]
public readonly struct BatchLoggingLevel : IEquatable<BatchLoggingLevel>
{
    private BatchLoggingLevel(string value) { }

    public static BatchLoggingLevel Info { get; } = new BatchLoggingLevel("Info");
    public static BatchLoggingLevel Warning { get; } = new BatchLoggingLevel("Warning");
    public static BatchLoggingLevel Debug { get; } = new BatchLoggingLevel("Debug");

    public static bool operator ==(BatchLoggingLevel left, BatchLoggingLevel right) => throw null!;
    public static bool operator !=(BatchLoggingLevel left, BatchLoggingLevel right) => throw null!;
    public static explicit operator string(BatchLoggingLevel value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(BatchLoggingLevel other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct BatchOutputAction : IEquatable<BatchOutputAction>
{
    private BatchOutputAction(string value) { }

    public static BatchOutputAction SummaryOnly { get; } = new BatchOutputAction("SummaryOnly");
    public static BatchOutputAction AppendRow { get; } = new BatchOutputAction("AppendRow");

    public static bool operator ==(BatchOutputAction left, BatchOutputAction right) => throw null!;
    public static bool operator !=(BatchOutputAction left, BatchOutputAction right) => throw null!;
    public static explicit operator string(BatchOutputAction value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(BatchOutputAction other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct EgressPublicNetworkAccessType : IEquatable<EgressPublicNetworkAccessType>
{
    private EgressPublicNetworkAccessType(string value) { }

    public static EgressPublicNetworkAccessType Enabled { get; } = new EgressPublicNetworkAccessType("Enabled");
    public static EgressPublicNetworkAccessType Disabled { get; } = new EgressPublicNetworkAccessType("Disabled");

    public static bool operator ==(EgressPublicNetworkAccessType left, EgressPublicNetworkAccessType right) => throw null!;
    public static bool operator !=(EgressPublicNetworkAccessType left, EgressPublicNetworkAccessType right) => throw null!;
    public static explicit operator string(EgressPublicNetworkAccessType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EgressPublicNetworkAccessType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct EndpointAuthMode : IEquatable<EndpointAuthMode>
{
    private EndpointAuthMode(string value) { }

    public static EndpointAuthMode AMLToken { get; } = new EndpointAuthMode("AMLToken");
    public static EndpointAuthMode Key { get; } = new EndpointAuthMode("Key");
    public static EndpointAuthMode AADToken { get; } = new EndpointAuthMode("AADToken");

    public static bool operator ==(EndpointAuthMode left, EndpointAuthMode right) => throw null!;
    public static bool operator !=(EndpointAuthMode left, EndpointAuthMode right) => throw null!;
    public static explicit operator string(EndpointAuthMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EndpointAuthMode other) => throw null!;
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
