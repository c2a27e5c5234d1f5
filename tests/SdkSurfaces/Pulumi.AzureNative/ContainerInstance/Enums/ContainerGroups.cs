// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerInstance;

[EnumType]
public readonly struct ContainerGroupIpAddressType : IEquatable<ContainerGroupIpAddressType>
{
    private ContainerGroupIpAddressType(string value) { }

    public static ContainerGroupIpAddressType Public { get; } = new ContainerGroupIpAddressType("Public");
    public static ContainerGroupIpAddressType Private { get; } = new ContainerGroupIpAddressType("Private");

    public static bool operator ==(ContainerGroupIpAddressType left, ContainerGroupIpAddressType right) => throw null!;
    public static bool operator !=(ContainerGroupIpAddressType left, ContainerGroupIpAddressType right) => throw null!;
    public static explicit operator string(ContainerGroupIpAddressType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ContainerGroupIpAddressType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ContainerGroupPriority : IEquatable<ContainerGroupPriority>
{
    private ContainerGroupPriority(string value) { }

    public static ContainerGroupPriority Regular { get; } = new ContainerGroupPriority("Regular");
    public static ContainerGroupPriority Spot { get; } = new ContainerGroupPriority("Spot");

    public static bool operator ==(ContainerGroupPriority left, ContainerGroupPriority right) => throw null!;
    public static bool operator !=(ContainerGroupPriority left, ContainerGroupPriority right) => throw null!;
    public static explicit operator string(ContainerGroupPriority value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ContainerGroupPriority other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ContainerGroupRestartPolicy : IEquatable<ContainerGroupRestartPolicy>
{
    private ContainerGroupRestartPolicy(string value) { }

    public static ContainerGroupRestartPolicy Always { get; } = new ContainerGroupRestartPolicy("Always");
    public static ContainerGroupRestartPolicy OnFailure { get; } = new ContainerGroupRestartPolicy("OnFailure");
    public static ContainerGroupRestartPolicy Never { get; } = new ContainerGroupRestartPolicy("Never");

    public static bool operator ==(ContainerGroupRestartPolicy left, ContainerGroupRestartPolicy right) => throw null!;
    public static bool operator !=(ContainerGroupRestartPolicy left, ContainerGroupRestartPolicy right) => throw null!;
    public static explicit operator string(ContainerGroupRestartPolicy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ContainerGroupRestartPolicy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ContainerGroupSku : IEquatable<ContainerGroupSku>
{
    private ContainerGroupSku(string value) { }

    public static ContainerGroupSku NotSpecified { get; } = new ContainerGroupSku("NotSpecified");
    public static ContainerGroupSku Standard { get; } = new ContainerGroupSku("Standard");
    public static ContainerGroupSku Dedicated { get; } = new ContainerGroupSku("Dedicated");
    public static ContainerGroupSku Confidential { get; } = new ContainerGroupSku("Confidential");

    public static bool operator ==(ContainerGroupSku left, ContainerGroupSku right) => throw null!;
    public static bool operator !=(ContainerGroupSku left, ContainerGroupSku right) => throw null!;
    public static explicit operator string(ContainerGroupSku value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ContainerGroupSku other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ContainerNetworkProtocol : IEquatable<ContainerNetworkProtocol>
{
    private ContainerNetworkProtocol(string value) { }

    public static ContainerNetworkProtocol TCP { get; } = new ContainerNetworkProtocol("TCP");
    public static ContainerNetworkProtocol UDP { get; } = new ContainerNetworkProtocol("UDP");

    public static bool operator ==(ContainerNetworkProtocol left, ContainerNetworkProtocol right) => throw null!;
    public static bool operator !=(ContainerNetworkProtocol left, ContainerNetworkProtocol right) => throw null!;
    public static explicit operator string(ContainerNetworkProtocol value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ContainerNetworkProtocol other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OperatingSystemTypes : IEquatable<OperatingSystemTypes>
{
    private OperatingSystemTypes(string value) { }

    public static OperatingSystemTypes Windows { get; } = new OperatingSystemTypes("Windows");
    public static OperatingSystemTypes Linux { get; } = new OperatingSystemTypes("Linux");

    public static bool operator ==(OperatingSystemTypes left, OperatingSystemTypes right) => throw null!;
    public static bool operator !=(OperatingSystemTypes left, OperatingSystemTypes right) => throw null!;
    public static explicit operator string(OperatingSystemTypes value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OperatingSystemTypes other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
