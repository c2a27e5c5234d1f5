// API surface of Azure.ResourceManager.Databricks 1.0.0-beta.1: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.Databricks.Models;

public readonly partial struct DatabricksComputeMode : IEquatable<DatabricksComputeMode>
{
    private readonly string _value;
    public DatabricksComputeMode(string value) => _value = value;
    public static DatabricksComputeMode Hybrid { get; } = new("Hybrid");
    public static DatabricksComputeMode Serverless { get; } = new("Serverless");
    public static implicit operator DatabricksComputeMode(string value) => new(value);
    public static bool operator ==(DatabricksComputeMode left, DatabricksComputeMode right) => left.Equals(right);
    public static bool operator !=(DatabricksComputeMode left, DatabricksComputeMode right) => !left.Equals(right);
    public bool Equals(DatabricksComputeMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is DatabricksComputeMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct DatabricksCustomParameterType : IEquatable<DatabricksCustomParameterType>
{
    private readonly string _value;
    public DatabricksCustomParameterType(string value) => _value = value;
    public static DatabricksCustomParameterType Bool { get; } = new("Bool");
    public static DatabricksCustomParameterType Object { get; } = new("Object");
    public static DatabricksCustomParameterType String { get; } = new("String");
    public static implicit operator DatabricksCustomParameterType(string value) => new(value);
    public static bool operator ==(DatabricksCustomParameterType left, DatabricksCustomParameterType right) => left.Equals(right);
    public static bool operator !=(DatabricksCustomParameterType left, DatabricksCustomParameterType right) => !left.Equals(right);
    public bool Equals(DatabricksCustomParameterType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is DatabricksCustomParameterType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct DatabricksPublicNetworkAccess : IEquatable<DatabricksPublicNetworkAccess>
{
    private readonly string _value;
    public DatabricksPublicNetworkAccess(string value) => _value = value;
    public static DatabricksPublicNetworkAccess Disabled { get; } = new("Disabled");
    public static DatabricksPublicNetworkAccess Enabled { get; } = new("Enabled");
    public static implicit operator DatabricksPublicNetworkAccess(string value) => new(value);
    public static bool operator ==(DatabricksPublicNetworkAccess left, DatabricksPublicNetworkAccess right) => left.Equals(right);
    public static bool operator !=(DatabricksPublicNetworkAccess left, DatabricksPublicNetworkAccess right) => !left.Equals(right);
    public bool Equals(DatabricksPublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is DatabricksPublicNetworkAccess other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct DatabricksRequiredNsgRules : IEquatable<DatabricksRequiredNsgRules>
{
    private readonly string _value;
    public DatabricksRequiredNsgRules(string value) => _value = value;
    public static DatabricksRequiredNsgRules AllRules { get; } = new("AllRules");
    public static DatabricksRequiredNsgRules NoAzureDatabricksRules { get; } = new("NoAzureDatabricksRules");
    public static DatabricksRequiredNsgRules NoAzureServiceRules { get; } = new("NoAzureServiceRules");
    public static implicit operator DatabricksRequiredNsgRules(string value) => new(value);
    public static bool operator ==(DatabricksRequiredNsgRules left, DatabricksRequiredNsgRules right) => left.Equals(right);
    public static bool operator !=(DatabricksRequiredNsgRules left, DatabricksRequiredNsgRules right) => !left.Equals(right);
    public bool Equals(DatabricksRequiredNsgRules other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is DatabricksRequiredNsgRules other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
