// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Databricks;

[EnumType]
public readonly struct ComputeMode : IEquatable<ComputeMode>
{
    private ComputeMode(string value) { }

    public static ComputeMode Serverless { get; } = new ComputeMode("Serverless");
    public static ComputeMode Hybrid { get; } = new ComputeMode("Hybrid");

    public static bool operator ==(ComputeMode left, ComputeMode right) => throw null!;
    public static bool operator !=(ComputeMode left, ComputeMode right) => throw null!;
    public static explicit operator string(ComputeMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ComputeMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CustomParameterType : IEquatable<CustomParameterType>
{
    private CustomParameterType(string value) { }

    public static CustomParameterType Bool { get; } = new CustomParameterType("Bool");
    public static CustomParameterType Object { get; } = new CustomParameterType("Object");
    public static CustomParameterType String { get; } = new CustomParameterType("String");

    public static bool operator ==(CustomParameterType left, CustomParameterType right) => throw null!;
    public static bool operator !=(CustomParameterType left, CustomParameterType right) => throw null!;
    public static explicit operator string(CustomParameterType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(CustomParameterType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
{
    private PublicNetworkAccess(string value) { }

    public static PublicNetworkAccess Enabled { get; } = new PublicNetworkAccess("Enabled");
    public static PublicNetworkAccess Disabled { get; } = new PublicNetworkAccess("Disabled");

    public static bool operator ==(PublicNetworkAccess left, PublicNetworkAccess right) => throw null!;
    public static bool operator !=(PublicNetworkAccess left, PublicNetworkAccess right) => throw null!;
    public static explicit operator string(PublicNetworkAccess value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PublicNetworkAccess other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct RequiredNsgRules : IEquatable<RequiredNsgRules>
{
    private RequiredNsgRules(string value) { }

    public static RequiredNsgRules AllRules { get; } = new RequiredNsgRules("AllRules");
    public static RequiredNsgRules NoAzureDatabricksRules { get; } = new RequiredNsgRules("NoAzureDatabricksRules");
    public static RequiredNsgRules NoAzureServiceRules { get; } = new RequiredNsgRules("NoAzureServiceRules");

    public static bool operator ==(RequiredNsgRules left, RequiredNsgRules right) => throw null!;
    public static bool operator !=(RequiredNsgRules left, RequiredNsgRules right) => throw null!;
    public static explicit operator string(RequiredNsgRules value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RequiredNsgRules other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
