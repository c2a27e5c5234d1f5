// API surface of Azure.ResourceManager.ContainerService 1.6.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.ContainerService.Models;

public readonly partial struct ContainerServiceLoadBalancerSku : IEquatable<ContainerServiceLoadBalancerSku>
{
    private readonly string _value;
    public ContainerServiceLoadBalancerSku(string value) => _value = value;
    public static ContainerServiceLoadBalancerSku Standard { get; } = new("standard");
    public static ContainerServiceLoadBalancerSku Basic { get; } = new("basic");
    public static implicit operator ContainerServiceLoadBalancerSku(string value) => new(value);
    public static implicit operator ContainerServiceLoadBalancerSku?(string value) => value == null ? default(ContainerServiceLoadBalancerSku?) : new ContainerServiceLoadBalancerSku(value);
    public static bool operator ==(ContainerServiceLoadBalancerSku left, ContainerServiceLoadBalancerSku right) => left.Equals(right);
    public static bool operator !=(ContainerServiceLoadBalancerSku left, ContainerServiceLoadBalancerSku right) => !left.Equals(right);
    public bool Equals(ContainerServiceLoadBalancerSku other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceLoadBalancerSku other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceNetworkPlugin : IEquatable<ContainerServiceNetworkPlugin>
{
    private readonly string _value;
    public ContainerServiceNetworkPlugin(string value) => _value = value;
    public static ContainerServiceNetworkPlugin Azure { get; } = new("azure");
    public static ContainerServiceNetworkPlugin Kubenet { get; } = new("kubenet");
    public static ContainerServiceNetworkPlugin None { get; } = new("none");
    public static implicit operator ContainerServiceNetworkPlugin(string value) => new(value);
    public static implicit operator ContainerServiceNetworkPlugin?(string value) => value == null ? default(ContainerServiceNetworkPlugin?) : new ContainerServiceNetworkPlugin(value);
    public static bool operator ==(ContainerServiceNetworkPlugin left, ContainerServiceNetworkPlugin right) => left.Equals(right);
    public static bool operator !=(ContainerServiceNetworkPlugin left, ContainerServiceNetworkPlugin right) => !left.Equals(right);
    public bool Equals(ContainerServiceNetworkPlugin other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceNetworkPlugin other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceNetworkPluginMode : IEquatable<ContainerServiceNetworkPluginMode>
{
    private readonly string _value;
    public ContainerServiceNetworkPluginMode(string value) => _value = value;
    public static ContainerServiceNetworkPluginMode Overlay { get; } = new("overlay");
    public static implicit operator ContainerServiceNetworkPluginMode(string value) => new(value);
    public static implicit operator ContainerServiceNetworkPluginMode?(string value) => value == null ? default(ContainerServiceNetworkPluginMode?) : new ContainerServiceNetworkPluginMode(value);
    public static bool operator ==(ContainerServiceNetworkPluginMode left, ContainerServiceNetworkPluginMode right) => left.Equals(right);
    public static bool operator !=(ContainerServiceNetworkPluginMode left, ContainerServiceNetworkPluginMode right) => !left.Equals(right);
    public bool Equals(ContainerServiceNetworkPluginMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceNetworkPluginMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceNetworkPolicy : IEquatable<ContainerServiceNetworkPolicy>
{
    private readonly string _value;
    public ContainerServiceNetworkPolicy(string value) => _value = value;
    public static ContainerServiceNetworkPolicy Calico { get; } = new("calico");
    public static ContainerServiceNetworkPolicy Azure { get; } = new("azure");
    public static ContainerServiceNetworkPolicy Cilium { get; } = new("cilium");
    public static implicit operator ContainerServiceNetworkPolicy(string value) => new(value);
    public static implicit operator ContainerServiceNetworkPolicy?(string value) => value == null ? default(ContainerServiceNetworkPolicy?) : new ContainerServiceNetworkPolicy(value);
    public static bool operator ==(ContainerServiceNetworkPolicy left, ContainerServiceNetworkPolicy right) => left.Equals(right);
    public static bool operator !=(ContainerServiceNetworkPolicy left, ContainerServiceNetworkPolicy right) => !left.Equals(right);
    public bool Equals(ContainerServiceNetworkPolicy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceNetworkPolicy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceOutboundType : IEquatable<ContainerServiceOutboundType>
{
    private readonly string _value;
    public ContainerServiceOutboundType(string value) => _value = value;
    public static ContainerServiceOutboundType LoadBalancer { get; } = new("loadBalancer");
    public static ContainerServiceOutboundType UserDefinedRouting { get; } = new("userDefinedRouting");
    public static ContainerServiceOutboundType ManagedNatGateway { get; } = new("managedNATGateway");
    public static ContainerServiceOutboundType UserAssignedNatGateway { get; } = new("userAssignedNATGateway");
    public static implicit operator ContainerServiceOutboundType(string value) => new(value);
    public static implicit operator ContainerServiceOutboundType?(string value) => value == null ? default(ContainerServiceOutboundType?) : new ContainerServiceOutboundType(value);
    public static bool operator ==(ContainerServiceOutboundType left, ContainerServiceOutboundType right) => left.Equals(right);
    public static bool operator !=(ContainerServiceOutboundType left, ContainerServiceOutboundType right) => !left.Equals(right);
    public bool Equals(ContainerServiceOutboundType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceOutboundType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct UpgradeChannel : IEquatable<UpgradeChannel>
{
    private readonly string _value;
    public UpgradeChannel(string value) => _value = value;
    public static UpgradeChannel Rapid { get; } = new("rapid");
    public static UpgradeChannel Stable { get; } = new("stable");
    public static UpgradeChannel Patch { get; } = new("patch");
    public static UpgradeChannel NodeImage { get; } = new("node-image");
    public static UpgradeChannel None { get; } = new("none");
    public static implicit operator UpgradeChannel(string value) => new(value);
    public static implicit operator UpgradeChannel?(string value) => value == null ? default(UpgradeChannel?) : new UpgradeChannel(value);
    public static bool operator ==(UpgradeChannel left, UpgradeChannel right) => left.Equals(right);
    public static bool operator !=(UpgradeChannel left, UpgradeChannel right) => !left.Equals(right);
    public bool Equals(UpgradeChannel other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is UpgradeChannel other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ManagedClusterNodeOSUpgradeChannel : IEquatable<ManagedClusterNodeOSUpgradeChannel>
{
    private readonly string _value;
    public ManagedClusterNodeOSUpgradeChannel(string value) => _value = value;
    public static ManagedClusterNodeOSUpgradeChannel None { get; } = new("None");
    public static ManagedClusterNodeOSUpgradeChannel Unmanaged { get; } = new("Unmanaged");
    public static ManagedClusterNodeOSUpgradeChannel NodeImage { get; } = new("NodeImage");
    public static ManagedClusterNodeOSUpgradeChannel SecurityPatch { get; } = new("SecurityPatch");
    public static implicit operator ManagedClusterNodeOSUpgradeChannel(string value) => new(value);
    public static implicit operator ManagedClusterNodeOSUpgradeChannel?(string value) => value == null ? default(ManagedClusterNodeOSUpgradeChannel?) : new ManagedClusterNodeOSUpgradeChannel(value);
    public static bool operator ==(ManagedClusterNodeOSUpgradeChannel left, ManagedClusterNodeOSUpgradeChannel right) => left.Equals(right);
    public static bool operator !=(ManagedClusterNodeOSUpgradeChannel left, ManagedClusterNodeOSUpgradeChannel right) => !left.Equals(right);
    public bool Equals(ManagedClusterNodeOSUpgradeChannel other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ManagedClusterNodeOSUpgradeChannel other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct AutoScaleExpander : IEquatable<AutoScaleExpander>
{
    private readonly string _value;
    public AutoScaleExpander(string value) => _value = value;
    public static AutoScaleExpander LeastWaste { get; } = new("least-waste");
    public static AutoScaleExpander MostPods { get; } = new("most-pods");
    public static AutoScaleExpander Priority { get; } = new("priority");
    public static AutoScaleExpander Random { get; } = new("random");
    public static implicit operator AutoScaleExpander(string value) => new(value);
    public static implicit operator AutoScaleExpander?(string value) => value == null ? default(AutoScaleExpander?) : new AutoScaleExpander(value);
    public static bool operator ==(AutoScaleExpander left, AutoScaleExpander right) => left.Equals(right);
    public static bool operator !=(AutoScaleExpander left, AutoScaleExpander right) => !left.Equals(right);
    public bool Equals(AutoScaleExpander other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is AutoScaleExpander other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
