// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerService;

[EnumType]
public readonly struct AgentPoolMode : IEquatable<AgentPoolMode>
{
    private AgentPoolMode(string value) { }

    public static AgentPoolMode System { get; } = new AgentPoolMode("System");
    public static AgentPoolMode User { get; } = new AgentPoolMode("User");
    public static AgentPoolMode Gateway { get; } = new AgentPoolMode("Gateway");

    public static bool operator ==(AgentPoolMode left, AgentPoolMode right) => throw null!;
    public static bool operator !=(AgentPoolMode left, AgentPoolMode right) => throw null!;
    public static explicit operator string(AgentPoolMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(AgentPoolMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct AgentPoolType : IEquatable<AgentPoolType>
{
    private AgentPoolType(string value) { }

    public static AgentPoolType VirtualMachineScaleSets { get; } = new AgentPoolType("VirtualMachineScaleSets");
    public static AgentPoolType AvailabilitySet { get; } = new AgentPoolType("AvailabilitySet");
    public static AgentPoolType VirtualMachines { get; } = new AgentPoolType("VirtualMachines");

    public static bool operator ==(AgentPoolType left, AgentPoolType right) => throw null!;
    public static bool operator !=(AgentPoolType left, AgentPoolType right) => throw null!;
    public static explicit operator string(AgentPoolType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(AgentPoolType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct Code : IEquatable<Code>
{
    private Code(string value) { }

    public static Code Running { get; } = new Code("Running");
    public static Code Stopped { get; } = new Code("Stopped");

    public static bool operator ==(Code left, Code right) => throw null!;
    public static bool operator !=(Code left, Code right) => throw null!;
    public static explicit operator string(Code value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Code other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ScaleDownMode : IEquatable<ScaleDownMode>
{
    private ScaleDownMode(string value) { }

    public static ScaleDownMode Delete { get; } = new ScaleDownMode("Delete");
    public static ScaleDownMode Deallocate { get; } = new ScaleDownMode("Deallocate");

    public static bool operator ==(ScaleDownMode left, ScaleDownMode right) => throw null!;
    public static bool operator !=(ScaleDownMode left, ScaleDownMode right) => throw null!;
    public static explicit operator string(ScaleDownMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ScaleDownMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ScaleSetEvictionPolicy : IEquatable<ScaleSetEvictionPolicy>
{
    private ScaleSetEvictionPolicy(string value) { }

    public static ScaleSetEvictionPolicy Delete { get; } = new ScaleSetEvictionPolicy("Delete");
    public static ScaleSetEvictionPolicy Deallocate { get; } = new ScaleSetEvictionPolicy("Deallocate");

    public static bool operator ==(ScaleSetEvictionPolicy left, ScaleSetEvictionPolicy right) => throw null!;
    public static bool operator !=(ScaleSetEvictionPolicy left, ScaleSetEvictionPolicy right) => throw null!;
    public static explicit operator string(ScaleSetEvictionPolicy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ScaleSetEvictionPolicy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ScaleSetPriority : IEquatable<ScaleSetPriority>
{
    private ScaleSetPriority(string value) { }

    public static ScaleSetPriority Spot { get; } = new ScaleSetPriority("Spot");
    public static ScaleSetPriority Regular { get; } = new ScaleSetPriority("Regular");

    public static bool operator ==(ScaleSetPriority left, ScaleSetPriority right) => throw null!;
    public static bool operator !=(ScaleSetPriority left, ScaleSetPriority right) => throw null!;
    public static explicit operator string(ScaleSetPriority value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ScaleSetPriority other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct UndrainableNodeBehavior : IEquatable<UndrainableNodeBehavior>
{
    private UndrainableNodeBehavior(string value) { }

    public static UndrainableNodeBehavior Cordon { get; } = new UndrainableNodeBehavior("Cordon");
    public static UndrainableNodeBehavior Schedule { get; } = new UndrainableNodeBehavior("Schedule");

    public static bool operator ==(UndrainableNodeBehavior left, UndrainableNodeBehavior right) => throw null!;
    public static bool operator !=(UndrainableNodeBehavior left, UndrainableNodeBehavior right) => throw null!;
    public static explicit operator string(UndrainableNodeBehavior value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(UndrainableNodeBehavior other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
