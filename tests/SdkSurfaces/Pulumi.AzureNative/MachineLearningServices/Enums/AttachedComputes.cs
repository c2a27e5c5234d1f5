// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.MachineLearningServices;

[EnumType]
public readonly struct ClusterPurpose : IEquatable<ClusterPurpose>
{
    private ClusterPurpose(string value) { }

    public static ClusterPurpose FastProd { get; } = new ClusterPurpose("FastProd");
    public static ClusterPurpose DenseProd { get; } = new ClusterPurpose("DenseProd");
    public static ClusterPurpose DevTest { get; } = new ClusterPurpose("DevTest");

    public static bool operator ==(ClusterPurpose left, ClusterPurpose right) => throw null!;
    public static bool operator !=(ClusterPurpose left, ClusterPurpose right) => throw null!;
    public static explicit operator string(ClusterPurpose value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ClusterPurpose other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct LoadBalancerType : IEquatable<LoadBalancerType>
{
    private LoadBalancerType(string value) { }

    public static LoadBalancerType PublicIp { get; } = new LoadBalancerType("PublicIp");
    public static LoadBalancerType InternalLoadBalancer { get; } = new LoadBalancerType("InternalLoadBalancer");

    public static bool operator ==(LoadBalancerType left, LoadBalancerType right) => throw null!;
    public static bool operator !=(LoadBalancerType left, LoadBalancerType right) => throw null!;
    public static explicit operator string(LoadBalancerType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(LoadBalancerType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SslConfigStatus : IEquatable<SslConfigStatus>
{
    private SslConfigStatus(string value) { }

    public static SslConfigStatus Disabled { get; } = new SslConfigStatus("Disabled");
    public static SslConfigStatus Enabled { get; } = new SslConfigStatus("Enabled");
    public static SslConfigStatus Auto { get; } = new SslConfigStatus("Auto");

    public static bool operator ==(SslConfigStatus left, SslConfigStatus right) => throw null!;
    public static bool operator !=(SslConfigStatus left, SslConfigStatus right) => throw null!;
    public static explicit operator string(SslConfigStatus value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SslConfigStatus other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
