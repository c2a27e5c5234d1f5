// API surface of Azure.ResourceManager.ApplicationInsights 1.1.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.ApplicationInsights.Models;

public readonly partial struct ComponentIngestionMode : IEquatable<ComponentIngestionMode>
{
    private readonly string _value;
    public ComponentIngestionMode(string value) => _value = value;
    public static ComponentIngestionMode ApplicationInsights { get; } = new("ApplicationInsights");
    public static ComponentIngestionMode ApplicationInsightsWithDiagnosticSettings { get; } = new("ApplicationInsightsWithDiagnosticSettings");
    public static ComponentIngestionMode LogAnalytics { get; } = new("LogAnalytics");
    public static implicit operator ComponentIngestionMode(string value) => new(value);
    public static bool operator ==(ComponentIngestionMode left, ComponentIngestionMode right) => left.Equals(right);
    public static bool operator !=(ComponentIngestionMode left, ComponentIngestionMode right) => !left.Equals(right);
    public bool Equals(ComponentIngestionMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ComponentIngestionMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ApplicationInsightsApplicationType : IEquatable<ApplicationInsightsApplicationType>
{
    private readonly string _value;
    public ApplicationInsightsApplicationType(string value) => _value = value;
    public static ApplicationInsightsApplicationType Web { get; } = new("web");
    public static ApplicationInsightsApplicationType Other { get; } = new("other");
    public static implicit operator ApplicationInsightsApplicationType(string value) => new(value);
    public static bool operator ==(ApplicationInsightsApplicationType left, ApplicationInsightsApplicationType right) => left.Equals(right);
    public static bool operator !=(ApplicationInsightsApplicationType left, ApplicationInsightsApplicationType right) => !left.Equals(right);
    public bool Equals(ApplicationInsightsApplicationType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ApplicationInsightsApplicationType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ComponentFlowType : IEquatable<ComponentFlowType>
{
    private readonly string _value;
    public ComponentFlowType(string value) => _value = value;
    public static ComponentFlowType Bluefield { get; } = new("Bluefield");
    public static implicit operator ComponentFlowType(string value) => new(value);
    public static bool operator ==(ComponentFlowType left, ComponentFlowType right) => left.Equals(right);
    public static bool operator !=(ComponentFlowType left, ComponentFlowType right) => !left.Equals(right);
    public bool Equals(ComponentFlowType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ComponentFlowType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ComponentRequestSource : IEquatable<ComponentRequestSource>
{
    private readonly string _value;
    public ComponentRequestSource(string value) => _value = value;
    public static ComponentRequestSource Rest { get; } = new("rest");
    public static implicit operator ComponentRequestSource(string value) => new(value);
    public static bool operator ==(ComponentRequestSource left, ComponentRequestSource right) => left.Equals(right);
    public static bool operator !=(ComponentRequestSource left, ComponentRequestSource right) => !left.Equals(right);
    public bool Equals(ComponentRequestSource other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ComponentRequestSource other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ApplicationInsightsPublicNetworkAccessType : IEquatable<ApplicationInsightsPublicNetworkAccessType>
{
    private readonly string _value;
    public ApplicationInsightsPublicNetworkAccessType(string value) => _value = value;
    public static ApplicationInsightsPublicNetworkAccessType Enabled { get; } = new("Enabled");
    public static ApplicationInsightsPublicNetworkAccessType Disabled { get; } = new("Disabled");
    public static implicit operator ApplicationInsightsPublicNetworkAccessType(string value) => new(value);
    public static bool operator ==(ApplicationInsightsPublicNetworkAccessType left, ApplicationInsightsPublicNetworkAccessType right) => left.Equals(right);
    public static bool operator !=(ApplicationInsightsPublicNetworkAccessType left, ApplicationInsightsPublicNetworkAccessType right) => !left.Equals(right);
    public bool Equals(ApplicationInsightsPublicNetworkAccessType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ApplicationInsightsPublicNetworkAccessType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
