// API surface of Azure.ResourceManager.OperationalInsights 1.3.2: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.OperationalInsights.Models;

public readonly partial struct OperationalInsightsWorkspaceSkuName : IEquatable<OperationalInsightsWorkspaceSkuName>
{
    private readonly string _value;
    public OperationalInsightsWorkspaceSkuName(string value) => _value = value;
    public static OperationalInsightsWorkspaceSkuName Free { get; } = new("Free");
    public static OperationalInsightsWorkspaceSkuName Standard { get; } = new("Standard");
    public static OperationalInsightsWorkspaceSkuName Premium { get; } = new("Premium");
    public static OperationalInsightsWorkspaceSkuName PerNode { get; } = new("PerNode");
    public static OperationalInsightsWorkspaceSkuName PerGB2018 { get; } = new("PerGB2018");
    public static OperationalInsightsWorkspaceSkuName Standalone { get; } = new("Standalone");
    public static OperationalInsightsWorkspaceSkuName CapacityReservation { get; } = new("CapacityReservation");
    public static OperationalInsightsWorkspaceSkuName LACluster { get; } = new("LACluster");
    public static implicit operator OperationalInsightsWorkspaceSkuName(string value) => new(value);
    public static implicit operator OperationalInsightsWorkspaceSkuName?(string value) => value == null ? default(OperationalInsightsWorkspaceSkuName?) : new OperationalInsightsWorkspaceSkuName(value);
    public static bool operator ==(OperationalInsightsWorkspaceSkuName left, OperationalInsightsWorkspaceSkuName right) => left.Equals(right);
    public static bool operator !=(OperationalInsightsWorkspaceSkuName left, OperationalInsightsWorkspaceSkuName right) => !left.Equals(right);
    public bool Equals(OperationalInsightsWorkspaceSkuName other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is OperationalInsightsWorkspaceSkuName other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct OperationalInsightsClusterSkuName : IEquatable<OperationalInsightsClusterSkuName>
{
    private readonly string _value;
    public OperationalInsightsClusterSkuName(string value) => _value = value;
    public static OperationalInsightsClusterSkuName CapacityReservation { get; } = new("CapacityReservation");
    public static implicit operator OperationalInsightsClusterSkuName(string value) => new(value);
    public static implicit operator OperationalInsightsClusterSkuName?(string value) => value == null ? default(OperationalInsightsClusterSkuName?) : new OperationalInsightsClusterSkuName(value);
    public static bool operator ==(OperationalInsightsClusterSkuName left, OperationalInsightsClusterSkuName right) => left.Equals(right);
    public static bool operator !=(OperationalInsightsClusterSkuName left, OperationalInsightsClusterSkuName right) => !left.Equals(right);
    public bool Equals(OperationalInsightsClusterSkuName other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is OperationalInsightsClusterSkuName other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct OperationalInsightsPublicNetworkAccessType : IEquatable<OperationalInsightsPublicNetworkAccessType>
{
    private readonly string _value;
    public OperationalInsightsPublicNetworkAccessType(string value) => _value = value;
    public static OperationalInsightsPublicNetworkAccessType Enabled { get; } = new("Enabled");
    public static OperationalInsightsPublicNetworkAccessType Disabled { get; } = new("Disabled");
    public static OperationalInsightsPublicNetworkAccessType SecuredByPerimeter { get; } = new("SecuredByPerimeter");
    public static implicit operator OperationalInsightsPublicNetworkAccessType(string value) => new(value);
    public static implicit operator OperationalInsightsPublicNetworkAccessType?(string value) => value == null ? default(OperationalInsightsPublicNetworkAccessType?) : new OperationalInsightsPublicNetworkAccessType(value);
    public static bool operator ==(OperationalInsightsPublicNetworkAccessType left, OperationalInsightsPublicNetworkAccessType right) => left.Equals(right);
    public static bool operator !=(OperationalInsightsPublicNetworkAccessType left, OperationalInsightsPublicNetworkAccessType right) => !left.Equals(right);
    public bool Equals(OperationalInsightsPublicNetworkAccessType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is OperationalInsightsPublicNetworkAccessType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
