// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.MachineLearning.Models;

public readonly partial struct MachineLearningVmPriority : IEquatable<MachineLearningVmPriority>
{
    private readonly string _value;
    public MachineLearningVmPriority(string value) => _value = value;
    public static MachineLearningVmPriority Dedicated { get; } = new("Dedicated");
    public static MachineLearningVmPriority LowPriority { get; } = new("LowPriority");
    public static implicit operator MachineLearningVmPriority(string value) => new(value);
    public static bool operator ==(MachineLearningVmPriority left, MachineLearningVmPriority right) => left.Equals(right);
    public static bool operator !=(MachineLearningVmPriority left, MachineLearningVmPriority right) => !left.Equals(right);
    public bool Equals(MachineLearningVmPriority other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningVmPriority other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningOSType : IEquatable<MachineLearningOSType>
{
    private readonly string _value;
    public MachineLearningOSType(string value) => _value = value;
    public static MachineLearningOSType Linux { get; } = new("Linux");
    public static MachineLearningOSType Windows { get; } = new("Windows");
    public static implicit operator MachineLearningOSType(string value) => new(value);
    public static bool operator ==(MachineLearningOSType left, MachineLearningOSType right) => left.Equals(right);
    public static bool operator !=(MachineLearningOSType left, MachineLearningOSType right) => !left.Equals(right);
    public bool Equals(MachineLearningOSType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningOSType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningClusterPurpose : IEquatable<MachineLearningClusterPurpose>
{
    private readonly string _value;
    public MachineLearningClusterPurpose(string value) => _value = value;
    public static MachineLearningClusterPurpose FastProd { get; } = new("FastProd");
    public static MachineLearningClusterPurpose DenseProd { get; } = new("DenseProd");
    public static MachineLearningClusterPurpose DevTest { get; } = new("DevTest");
    public static implicit operator MachineLearningClusterPurpose(string value) => new(value);
    public static bool operator ==(MachineLearningClusterPurpose left, MachineLearningClusterPurpose right) => left.Equals(right);
    public static bool operator !=(MachineLearningClusterPurpose left, MachineLearningClusterPurpose right) => !left.Equals(right);
    public bool Equals(MachineLearningClusterPurpose other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningClusterPurpose other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningLoadBalancerType : IEquatable<MachineLearningLoadBalancerType>
{
    private readonly string _value;
    public MachineLearningLoadBalancerType(string value) => _value = value;
    public static MachineLearningLoadBalancerType PublicIP { get; } = new("PublicIp");
    public static MachineLearningLoadBalancerType InternalLoadBalancer { get; } = new("InternalLoadBalancer");
    public static implicit operator MachineLearningLoadBalancerType(string value) => new(value);
    public static bool operator ==(MachineLearningLoadBalancerType left, MachineLearningLoadBalancerType right) => left.Equals(right);
    public static bool operator !=(MachineLearningLoadBalancerType left, MachineLearningLoadBalancerType right) => !left.Equals(right);
    public bool Equals(MachineLearningLoadBalancerType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningLoadBalancerType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningApplicationSharingPolicy : IEquatable<MachineLearningApplicationSharingPolicy>
{
    private readonly string _value;
    public MachineLearningApplicationSharingPolicy(string value) => _value = value;
    public static MachineLearningApplicationSharingPolicy Personal { get; } = new("Personal");
    public static MachineLearningApplicationSharingPolicy Shared { get; } = new("Shared");
    public static implicit operator MachineLearningApplicationSharingPolicy(string value) => new(value);
    public static bool operator ==(MachineLearningApplicationSharingPolicy left, MachineLearningApplicationSharingPolicy right) => left.Equals(right);
    public static bool operator !=(MachineLearningApplicationSharingPolicy left, MachineLearningApplicationSharingPolicy right) => !left.Equals(right);
    public bool Equals(MachineLearningApplicationSharingPolicy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningApplicationSharingPolicy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningUnderlyingResourceAction : IEquatable<MachineLearningUnderlyingResourceAction>
{
    private readonly string _value;
    public MachineLearningUnderlyingResourceAction(string value) => _value = value;
    public static MachineLearningUnderlyingResourceAction Delete { get; } = new("Delete");
    public static MachineLearningUnderlyingResourceAction Detach { get; } = new("Detach");
    public static implicit operator MachineLearningUnderlyingResourceAction(string value) => new(value);
    public static bool operator ==(MachineLearningUnderlyingResourceAction left, MachineLearningUnderlyingResourceAction right) => left.Equals(right);
    public static bool operator !=(MachineLearningUnderlyingResourceAction left, MachineLearningUnderlyingResourceAction right) => !left.Equals(right);
    public bool Equals(MachineLearningUnderlyingResourceAction other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningUnderlyingResourceAction other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
