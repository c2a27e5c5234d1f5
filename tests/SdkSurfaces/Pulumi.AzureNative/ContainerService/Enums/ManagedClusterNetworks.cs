// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerService;

[EnumType]
public readonly struct BackendPoolType : IEquatable<BackendPoolType>
{
    private BackendPoolType(string value) { }

    public static BackendPoolType NodeIPConfiguration { get; } = new BackendPoolType("NodeIPConfiguration");
    public static BackendPoolType NodeIP { get; } = new BackendPoolType("NodeIP");

    public static bool operator ==(BackendPoolType left, BackendPoolType right) => throw null!;
    public static bool operator !=(BackendPoolType left, BackendPoolType right) => throw null!;
    public static explicit operator string(BackendPoolType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(BackendPoolType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct IpFamily : IEquatable<IpFamily>
{
    private IpFamily(string value) { }

    public static IpFamily IPv4 { get; } = new IpFamily("IPv4");
    public static IpFamily IPv6 { get; } = new IpFamily("IPv6");

    public static bool operator ==(IpFamily left, IpFamily right) => throw null!;
    public static bool operator !=(IpFamily left, IpFamily right) => throw null!;
    public static explicit operator string(IpFamily value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(IpFamily other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct LoadBalancerSku : IEquatable<LoadBalancerSku>
{
    private LoadBalancerSku(string value) { }

    public static LoadBalancerSku Standard { get; } = new LoadBalancerSku("standard");
    public static LoadBalancerSku Basic { get; } = new LoadBalancerSku("basic");

    public static bool operator ==(LoadBalancerSku left, LoadBalancerSku right) => throw null!;
    public static bool operator !=(LoadBalancerSku left, LoadBalancerSku right) => throw null!;
    public static explicit operator string(LoadBalancerSku value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(LoadBalancerSku other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkDataplane : IEquatable<NetworkDataplane>
{
    private NetworkDataplane(string value) { }

    public static NetworkDataplane Azure { get; } = new NetworkDataplane("azure");
    public static NetworkDataplane Cilium { get; } = new NetworkDataplane("cilium");

    public static bool operator ==(NetworkDataplane left, NetworkDataplane right) => throw null!;
    public static bool operator !=(NetworkDataplane left, NetworkDataplane right) => throw null!;
    public static explicit operator string(NetworkDataplane value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkDataplane other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkMode : IEquatable<NetworkMode>
{
    private NetworkMode(string value) { }

    public static NetworkMode Transparent { get; } = new NetworkMode("transparent");
    public static NetworkMode Bridge { get; } = new NetworkMode("bridge");

    public static bool operator ==(NetworkMode left, NetworkMode right) => throw null!;
    public static bool operator !=(NetworkMode left, NetworkMode right) => throw null!;
    public static explicit operator string(NetworkMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkPlugin : IEquatable<NetworkPlugin>
{
    private NetworkPlugin(string value) { }

    public static NetworkPlugin Azure { get; } = new NetworkPlugin("azure");
    public static NetworkPlugin Kubenet { get; } = new NetworkPlugin("kubenet");
    public static NetworkPlugin None { get; } = new NetworkPlugin("none");

    public static bool operator ==(NetworkPlugin left, NetworkPlugin right) => throw null!;
    public static bool operator !=(NetworkPlugin left, NetworkPlugin right) => throw null!;
    public static explicit operator string(NetworkPlugin value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkPlugin other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkPluginMode : IEquatable<NetworkPluginMode>
{
    private NetworkPluginMode(string value) { }

    public static NetworkPluginMode Overlay { get; } = new NetworkPluginMode("overlay");

    public static bool operator ==(NetworkPluginMode left, NetworkPluginMode right) => throw null!;
    public static bool operator !=(NetworkPluginMode left, NetworkPluginMode right) => throw null!;
    public static explicit operator string(NetworkPluginMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkPluginMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkPolicy : IEquatable<NetworkPolicy>
{
    private NetworkPolicy(string value) { }

    public static NetworkPolicy None { get; } = new NetworkPolicy("none");
    public static NetworkPolicy Calico { get; } = new NetworkPolicy("calico");
    public static NetworkPolicy Azure { get; } = new NetworkPolicy("azure");
    public static NetworkPolicy Cilium { get; } = new NetworkPolicy("cilium");

    public static bool operator ==(NetworkPolicy left, NetworkPolicy right) => throw null!;
    public static bool operator !=(NetworkPolicy left, NetworkPolicy right) => throw null!;
    public static explicit operator string(NetworkPolicy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkPolicy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OutboundType : IEquatable<OutboundType>
{
    private OutboundType(string value) { }

    public static OutboundType LoadBalancer { get; } = new OutboundType("loadBalancer");
    public static OutboundType UserDefinedRouting { get; } = new OutboundType("userDefinedRouting");
    public static OutboundType ManagedNATGateway { get; } = new OutboundType("managedNATGateway");
    public static OutboundType UserAssignedNATGateway { get; } = new OutboundType("userAssignedNATGateway");
    public static OutboundType None { get; } = new OutboundType("none");

    public static bool operator ==(OutboundType left, OutboundType right) => throw null!;
    public static bool operator !=(OutboundType left, OutboundType right) => throw null!;
    public static explicit operator string(OutboundType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OutboundType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
