// API surface of Azure.ResourceManager.ContainerService 1.6.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Azure.ResourceManager.ContainerService.Models;

public readonly partial struct ManagedClusterSkuName : IEquatable<ManagedClusterSkuName>
{
    private readonly string _value;
    public ManagedClusterSkuName(string value) => _value = value;
    public static ManagedClusterSkuName Base { get; } = new("Base");
    public static ManagedClusterSkuName Automatic { get; } = new("Automatic");
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ManagedClusterSkuName Basic { get; } = new("Basic");
    public static implicit operator ManagedClusterSkuName(string value) => new(value);
    public static implicit operator ManagedClusterSkuName?(string value) => value == null ? default(ManagedClusterSkuName?) : new ManagedClusterSkuName(value);
    public static bool operator ==(ManagedClusterSkuName left, ManagedClusterSkuName right) => left.Equals(right);
    public static bool operator !=(ManagedClusterSkuName left, ManagedClusterSkuName right) => !left.Equals(right);
    public bool Equals(ManagedClusterSkuName other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ManagedClusterSkuName other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ManagedClusterSkuTier : IEquatable<ManagedClusterSkuTier>
{
    private readonly string _value;
    public ManagedClusterSkuTier(string value) => _value = value;
    public static ManagedClusterSkuTier Premium { get; } = new("Premium");
    public static ManagedClusterSkuTier Standard { get; } = new("Standard");
    public static ManagedClusterSkuTier Free { get; } = new("Free");
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ManagedClusterSkuTier Paid { get; } = new("Paid");
    public static implicit operator ManagedClusterSkuTier(string value) => new(value);
    public static implicit operator ManagedClusterSkuTier?(string value) => value == null ? default(ManagedClusterSkuTier?) : new ManagedClusterSkuTier(value);
    public static bool operator ==(ManagedClusterSkuTier left, ManagedClusterSkuTier right) => left.Equals(right);
    public static bool operator !=(ManagedClusterSkuTier left, ManagedClusterSkuTier right) => !left.Equals(right);
    public bool Equals(ManagedClusterSkuTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ManagedClusterSkuTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct AgentPoolMode : IEquatable<AgentPoolMode>
{
    private readonly string _value;
    public AgentPoolMode(string value) => _value = value;
    public static AgentPoolMode System { get; } = new("System");
    public static AgentPoolMode User { get; } = new("User");
    public static AgentPoolMode Gateway { get; } = new("Gateway");
    public static implicit operator AgentPoolMode(string value) => new(value);
    public static implicit operator AgentPoolMode?(string value) => value == null ? default(AgentPoolMode?) : new AgentPoolMode(value);
    public static bool operator ==(AgentPoolMode left, AgentPoolMode right) => left.Equals(right);
    public static bool operator !=(AgentPoolMode left, AgentPoolMode right) => !left.Equals(right);
    public bool Equals(AgentPoolMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is AgentPoolMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct AgentPoolType : IEquatable<AgentPoolType>
{
    private readonly string _value;
    public AgentPoolType(string value) => _value = value;
    public static AgentPoolType VirtualMachineScaleSets { get; } = new("VirtualMachineScaleSets");
    public static AgentPoolType AvailabilitySet { get; } = new("AvailabilitySet");
    public static AgentPoolType VirtualMachines { get; } = new("VirtualMachines");
    public static implicit operator AgentPoolType(string value) => new(value);
    public static implicit operator AgentPoolType?(string value) => value == null ? default(AgentPoolType?) : new AgentPoolType(value);
    public static bool operator ==(AgentPoolType left, AgentPoolType right) => left.Equals(right);
    public static bool operator !=(AgentPoolType left, AgentPoolType right) => !left.Equals(right);
    public bool Equals(AgentPoolType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is AgentPoolType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ScaleSetPriority : IEquatable<ScaleSetPriority>
{
    private readonly string _value;
    public ScaleSetPriority(string value) => _value = value;
    public static ScaleSetPriority Spot { get; } = new("Spot");
    public static ScaleSetPriority Regular { get; } = new("Regular");
    public static implicit operator ScaleSetPriority(string value) => new(value);
    public static implicit operator ScaleSetPriority?(string value) => value == null ? default(ScaleSetPriority?) : new ScaleSetPriority(value);
    public static bool operator ==(ScaleSetPriority left, ScaleSetPriority right) => left.Equals(right);
    public static bool operator !=(ScaleSetPriority left, ScaleSetPriority right) => !left.Equals(right);
    public bool Equals(ScaleSetPriority other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ScaleSetPriority other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ScaleSetEvictionPolicy : IEquatable<ScaleSetEvictionPolicy>
{
    private readonly string _value;
    public ScaleSetEvictionPolicy(string value) => _value = value;
    public static ScaleSetEvictionPolicy Delete { get; } = new("Delete");
    public static ScaleSetEvictionPolicy Deallocate { get; } = new("Deallocate");
    public static implicit operator ScaleSetEvictionPolicy(string value) => new(value);
    public static implicit operator ScaleSetEvictionPolicy?(string value) => value == null ? default(ScaleSetEvictionPolicy?) : new ScaleSetEvictionPolicy(value);
    public static bool operator ==(ScaleSetEvictionPolicy left, ScaleSetEvictionPolicy right) => left.Equals(right);
    public static bool operator !=(ScaleSetEvictionPolicy left, ScaleSetEvictionPolicy right) => !left.Equals(right);
    public bool Equals(ScaleSetEvictionPolicy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ScaleSetEvictionPolicy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ScaleDownMode : IEquatable<ScaleDownMode>
{
    private readonly string _value;
    public ScaleDownMode(string value) => _value = value;
    public static ScaleDownMode Delete { get; } = new("Delete");
    public static ScaleDownMode Deallocate { get; } = new("Deallocate");
    public static implicit operator ScaleDownMode(string value) => new(value);
    public static implicit operator ScaleDownMode?(string value) => value == null ? default(ScaleDownMode?) : new ScaleDownMode(value);
    public static bool operator ==(ScaleDownMode left, ScaleDownMode right) => left.Equals(right);
    public static bool operator !=(ScaleDownMode left, ScaleDownMode right) => !left.Equals(right);
    public bool Equals(ScaleDownMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ScaleDownMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceOSType : IEquatable<ContainerServiceOSType>
{
    private readonly string _value;
    public ContainerServiceOSType(string value) => _value = value;
    public static ContainerServiceOSType Linux { get; } = new("Linux");
    public static ContainerServiceOSType Windows { get; } = new("Windows");
    public static implicit operator ContainerServiceOSType(string value) => new(value);
    public static implicit operator ContainerServiceOSType?(string value) => value == null ? default(ContainerServiceOSType?) : new ContainerServiceOSType(value);
    public static bool operator ==(ContainerServiceOSType left, ContainerServiceOSType right) => left.Equals(right);
    public static bool operator !=(ContainerServiceOSType left, ContainerServiceOSType right) => !left.Equals(right);
    public bool Equals(ContainerServiceOSType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceOSType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceOSSku : IEquatable<ContainerServiceOSSku>
{
    private readonly string _value;
    public ContainerServiceOSSku(string value) => _value = value;
    public static ContainerServiceOSSku Ubuntu { get; } = new("Ubuntu");
    public static ContainerServiceOSSku AzureLinux { get; } = new("AzureLinux");
    public static ContainerServiceOSSku CBLMariner { get; } = new("CBLMariner");
    public static ContainerServiceOSSku Windows2019 { get; } = new("Windows2019");
    public static ContainerServiceOSSku Windows2022 { get; } = new("Windows2022");
    public static implicit operator ContainerServiceOSSku(string value) => new(value);
    public static implicit operator ContainerServiceOSSku?(string value) => value == null ? default(ContainerServiceOSSku?) : new ContainerServiceOSSku(value);
    public static bool operator ==(ContainerServiceOSSku left, ContainerServiceOSSku right) => left.Equals(right);
    public static bool operator !=(ContainerServiceOSSku left, ContainerServiceOSSku right) => !left.Equals(right);
    public bool Equals(ContainerServiceOSSku other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceOSSku other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServiceOSDiskType : IEquatable<ContainerServiceOSDiskType>
{
    private readonly string _value;
    public ContainerServiceOSDiskType(string value) => _value = value;
    public static ContainerServiceOSDiskType Managed { get; } = new("Managed");
    public static ContainerServiceOSDiskType Ephemeral { get; } = new("Ephemeral");
    public static implicit operator ContainerServiceOSDiskType(string value) => new(value);
    public static implicit operator ContainerServiceOSDiskType?(string value) => value == null ? default(ContainerServiceOSDiskType?) : new ContainerServiceOSDiskType(value);
    public static bool operator ==(ContainerServiceOSDiskType left, ContainerServiceOSDiskType right) => left.Equals(right);
    public static bool operator !=(ContainerServiceOSDiskType left, ContainerServiceOSDiskType right) => !left.Equals(right);
    public bool Equals(ContainerServiceOSDiskType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServiceOSDiskType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct KubernetesSupportPlan : IEquatable<KubernetesSupportPlan>
{
    private readonly string _value;
    public KubernetesSupportPlan(string value) => _value = value;
    public static KubernetesSupportPlan KubernetesOfficial { get; } = new("KubernetesOfficial");
    public static implicit operator KubernetesSupportPlan(string value) => new(value);
    public static implicit operator KubernetesSupportPlan?(string value) => value == null ? default(KubernetesSupportPlan?) : new KubernetesSupportPlan(value);
    public static bool operator ==(KubernetesSupportPlan left, KubernetesSupportPlan right) => left.Equals(right);
    public static bool operator !=(KubernetesSupportPlan left, KubernetesSupportPlan right) => !left.Equals(right);
    public bool Equals(KubernetesSupportPlan other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is KubernetesSupportPlan other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct ContainerServicePublicNetworkAccess : IEquatable<ContainerServicePublicNetworkAccess>
{
    private readonly string _value;
    public ContainerServicePublicNetworkAccess(string value) => _value = value;
    public static ContainerServicePublicNetworkAccess Enabled { get; } = new("Enabled");
    public static ContainerServicePublicNetworkAccess Disabled { get; } = new("Disabled");
    public static implicit operator ContainerServicePublicNetworkAccess(string value) => new(value);
    public static implicit operator ContainerServicePublicNetworkAccess?(string value) => value == null ? default(ContainerServicePublicNetworkAccess?) : new ContainerServicePublicNetworkAccess(value);
    public static bool operator ==(ContainerServicePublicNetworkAccess left, ContainerServicePublicNetworkAccess right) => left.Equals(right);
    public static bool operator !=(ContainerServicePublicNetworkAccess left, ContainerServicePublicNetworkAccess right) => !left.Equals(right);
    public bool Equals(ContainerServicePublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContainerServicePublicNetworkAccess other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
