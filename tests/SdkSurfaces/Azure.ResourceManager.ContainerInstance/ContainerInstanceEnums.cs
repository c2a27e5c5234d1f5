// API surface of Azure.ResourceManager.ContainerInstance 1.3.1: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.ContainerInstance.Models;

public readonly partial struct ContainerGroupIPAddressType : IEquatable<ContainerGroupIPAddressType>
{
    private readonly string _value;
    public ContainerGroupIPAddressType(string value) => _value = value;
    public static ContainerGroupIPAddressType Private { get; } = new("Private");
    public static ContainerGroupIPAddressType Public { get; } = new("Public");
    public static implicit operator ContainerGroupIPAddressType(string value) => new(value);
    public static bool operator ==(ContainerGroupIPAddressType left, ContainerGroupIPAddressType right) => left.Equals(right);
    public static bool operator !=(ContainerGroupIPAddressType left, ContainerGroupIPAddressType right) => !left.Equals(right);
    public bool Equals(ContainerGroupIPAddressType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerGroupIPAddressType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerGroupNetworkProtocol : IEquatable<ContainerGroupNetworkProtocol>
{
    private readonly string _value;
    public ContainerGroupNetworkProtocol(string value) => _value = value;
    public static ContainerGroupNetworkProtocol Tcp { get; } = new("TCP");
    public static ContainerGroupNetworkProtocol Udp { get; } = new("UDP");
    public static implicit operator ContainerGroupNetworkProtocol(string value) => new(value);
    public static bool operator ==(ContainerGroupNetworkProtocol left, ContainerGroupNetworkProtocol right) => left.Equals(right);
    public static bool operator !=(ContainerGroupNetworkProtocol left, ContainerGroupNetworkProtocol right) => !left.Equals(right);
    public bool Equals(ContainerGroupNetworkProtocol other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerGroupNetworkProtocol other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerGroupPriority : IEquatable<ContainerGroupPriority>
{
    private readonly string _value;
    public ContainerGroupPriority(string value) => _value = value;
    public static ContainerGroupPriority Regular { get; } = new("Regular");
    public static ContainerGroupPriority Spot { get; } = new("Spot");
    public static implicit operator ContainerGroupPriority(string value) => new(value);
    public static bool operator ==(ContainerGroupPriority left, ContainerGroupPriority right) => left.Equals(right);
    public static bool operator !=(ContainerGroupPriority left, ContainerGroupPriority right) => !left.Equals(right);
    public bool Equals(ContainerGroupPriority other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerGroupPriority other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerGroupRestartPolicy : IEquatable<ContainerGroupRestartPolicy>
{
    private readonly string _value;
    public ContainerGroupRestartPolicy(string value) => _value = value;
    public static ContainerGroupRestartPolicy Always { get; } = new("Always");
    public static ContainerGroupRestartPolicy Never { get; } = new("Never");
    public static ContainerGroupRestartPolicy OnFailure { get; } = new("OnFailure");
    public static implicit operator ContainerGroupRestartPolicy(string value) => new(value);
    public static bool operator ==(ContainerGroupRestartPolicy left, ContainerGroupRestartPolicy right) => left.Equals(right);
    public static bool operator !=(ContainerGroupRestartPolicy left, ContainerGroupRestartPolicy right) => !left.Equals(right);
    public bool Equals(ContainerGroupRestartPolicy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerGroupRestartPolicy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerGroupSku : IEquatable<ContainerGroupSku>
{
    private readonly string _value;
    public ContainerGroupSku(string value) => _value = value;
    public static ContainerGroupSku Confidential { get; } = new("Confidential");
    public static ContainerGroupSku Dedicated { get; } = new("Dedicated");
    public static ContainerGroupSku NotSpecified { get; } = new("NotSpecified");
    public static ContainerGroupSku Standard { get; } = new("Standard");
    public static implicit operator ContainerGroupSku(string value) => new(value);
    public static bool operator ==(ContainerGroupSku left, ContainerGroupSku right) => left.Equals(right);
    public static bool operator !=(ContainerGroupSku left, ContainerGroupSku right) => !left.Equals(right);
    public bool Equals(ContainerGroupSku other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerGroupSku other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerInstanceOperatingSystemType : IEquatable<ContainerInstanceOperatingSystemType>
{
    private readonly string _value;
    public ContainerInstanceOperatingSystemType(string value) => _value = value;
    public static ContainerInstanceOperatingSystemType Linux { get; } = new("Linux");
    public static ContainerInstanceOperatingSystemType Windows { get; } = new("Windows");
    public static implicit operator ContainerInstanceOperatingSystemType(string value) => new(value);
    public static bool operator ==(ContainerInstanceOperatingSystemType left, ContainerInstanceOperatingSystemType right) => left.Equals(right);
    public static bool operator !=(ContainerInstanceOperatingSystemType left, ContainerInstanceOperatingSystemType right) => !left.Equals(right);
    public bool Equals(ContainerInstanceOperatingSystemType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerInstanceOperatingSystemType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerNetworkProtocol : IEquatable<ContainerNetworkProtocol>
{
    private readonly string _value;
    public ContainerNetworkProtocol(string value) => _value = value;
    public static ContainerNetworkProtocol Tcp { get; } = new("TCP");
    public static ContainerNetworkProtocol Udp { get; } = new("UDP");
    public static implicit operator ContainerNetworkProtocol(string value) => new(value);
    public static bool operator ==(ContainerNetworkProtocol left, ContainerNetworkProtocol right) => left.Equals(right);
    public static bool operator !=(ContainerNetworkProtocol left, ContainerNetworkProtocol right) => !left.Equals(right);
    public bool Equals(ContainerNetworkProtocol other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerNetworkProtocol other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
