// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ApplicationInsights;

[EnumType]
public readonly struct ApplicationType : IEquatable<ApplicationType>
{
    private ApplicationType(string value) { }

    public static ApplicationType Web { get; } = new ApplicationType("web");
    public static ApplicationType Other { get; } = new ApplicationType("other");

    public static bool operator ==(ApplicationType left, ApplicationType right) => throw null!;
    public static bool operator !=(ApplicationType left, ApplicationType right) => throw null!;
    public static explicit operator string(ApplicationType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ApplicationType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct FlowType : IEquatable<FlowType>
{
    private FlowType(string value) { }

    public static FlowType Bluefield { get; } = new FlowType("Bluefield");

    public static bool operator ==(FlowType left, FlowType right) => throw null!;
    public static bool operator !=(FlowType left, FlowType right) => throw null!;
    public static explicit operator string(FlowType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(FlowType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct IngestionMode : IEquatable<IngestionMode>
{
    private IngestionMode(string value) { }

    public static IngestionMode ApplicationInsights { get; } = new IngestionMode("ApplicationInsights");
    public static IngestionMode ApplicationInsightsWithDiagnosticSettings { get; } = new IngestionMode("ApplicationInsightsWithDiagnosticSettings");
    public static IngestionMode LogAnalytics { get; } = new IngestionMode("LogAnalytics");

    public static bool operator ==(IngestionMode left, IngestionMode right) => throw null!;
    public static bool operator !=(IngestionMode left, IngestionMode right) => throw null!;
    public static explicit operator string(IngestionMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(IngestionMode other) => throw null!;
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
public readonly struct RequestSource : IEquatable<RequestSource>
{
    private RequestSource(string value) { }

    public static RequestSource Rest { get; } = new RequestSource("rest");

    public static bool operator ==(RequestSource left, RequestSource right) => throw null!;
    public static bool operator !=(RequestSource left, RequestSource right) => throw null!;
    public static explicit operator string(RequestSource value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RequestSource other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
