// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerInstance.V20230501;

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
public readonly struct ContainerGroupSku : IEquatable<ContainerGroupSku>
{
    private ContainerGroupSku(string value) { }

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
