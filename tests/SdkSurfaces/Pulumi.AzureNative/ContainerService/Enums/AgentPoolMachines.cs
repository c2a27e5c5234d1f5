// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerService;

[EnumType]
public readonly struct GPUInstanceProfile : IEquatable<GPUInstanceProfile>
{
    private GPUInstanceProfile(string value) { }

    public static GPUInstanceProfile MIG1g { get; } = new GPUInstanceProfile("MIG1g");
    public static GPUInstanceProfile MIG2g { get; } = new GPUInstanceProfile("MIG2g");
    public static GPUInstanceProfile MIG3g { get; } = new GPUInstanceProfile("MIG3g");
    public static GPUInstanceProfile MIG4g { get; } = new GPUInstanceProfile("MIG4g");
    public static GPUInstanceProfile MIG7g { get; } = new GPUInstanceProfile("MIG7g");

    public static bool operator ==(GPUInstanceProfile left, GPUInstanceProfile right) => throw null!;
    public static bool operator !=(GPUInstanceProfile left, GPUInstanceProfile right) => throw null!;
    public static explicit operator string(GPUInstanceProfile value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(GPUInstanceProfile other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct KubeletDiskType : IEquatable<KubeletDiskType>
{
    private KubeletDiskType(string value) { }

    public static KubeletDiskType OS { get; } = new KubeletDiskType("OS");
    public static KubeletDiskType Temporary { get; } = new KubeletDiskType("Temporary");

    public static bool operator ==(KubeletDiskType left, KubeletDiskType right) => throw null!;
    public static bool operator !=(KubeletDiskType left, KubeletDiskType right) => throw null!;
    public static explicit operator string(KubeletDiskType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(KubeletDiskType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OSDiskType : IEquatable<OSDiskType>
{
    private OSDiskType(string value) { }

    public static OSDiskType Managed { get; } = new OSDiskType("Managed");
    public static OSDiskType Ephemeral { get; } = new OSDiskType("Ephemeral");

    public static bool operator ==(OSDiskType left, OSDiskType right) => throw null!;
    public static bool operator !=(OSDiskType left, OSDiskType right) => throw null!;
    public static explicit operator string(OSDiskType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OSDiskType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OSSKU : IEquatable<OSSKU>
{
    private OSSKU(string value) { }

    public static OSSKU Ubuntu { get; } = new OSSKU("Ubuntu");
    public static OSSKU AzureLinux { get; } = new OSSKU("AzureLinux");
    public static OSSKU AzureLinux3 { get; } = new OSSKU("AzureLinux3");
    public static OSSKU CBLMariner { get; } = new OSSKU("CBLMariner");
    public static OSSKU Windows2019 { get; } = new OSSKU("Windows2019");
    public static OSSKU Windows2022 { get; } = new OSSKU("Windows2022");
    public static OSSKU Ubuntu2204 { get; } = new OSSKU("Ubuntu2204");

    public static bool operator ==(OSSKU left, OSSKU right) => throw null!;
    public static bool operator !=(OSSKU left, OSSKU right) => throw null!;
    public static explicit operator string(OSSKU value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OSSKU other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OSType : IEquatable<OSType>
{
    private OSType(string value) { }

    public static OSType Linux { get; } = new OSType("Linux");
    public static OSType Windows { get; } = new OSType("Windows");

    public static bool operator ==(OSType left, OSType right) => throw null!;
    public static bool operator !=(OSType left, OSType right) => throw null!;
    public static explicit operator string(OSType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OSType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct PodIPAllocationMode : IEquatable<PodIPAllocationMode>
{
    private PodIPAllocationMode(string value) { }

    public static PodIPAllocationMode DynamicIndividual { get; } = new PodIPAllocationMode("DynamicIndividual");
    public static PodIPAllocationMode StaticBlock { get; } = new PodIPAllocationMode("StaticBlock");

    public static bool operator ==(PodIPAllocationMode left, PodIPAllocationMode right) => throw null!;
    public static bool operator !=(PodIPAllocationMode left, PodIPAllocationMode right) => throw null!;
    public static explicit operator string(PodIPAllocationMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PodIPAllocationMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct WorkloadRuntime : IEquatable<WorkloadRuntime>
{
    private WorkloadRuntime(string value) { }

    public static WorkloadRuntime OCIContainer { get; } = new WorkloadRuntime("OCIContainer");
    public static WorkloadRuntime WasmWasi { get; } = new WorkloadRuntime("WasmWasi");
    public static WorkloadRuntime KataVmIsolation { get; } = new WorkloadRuntime("KataVmIsolation");

    public static bool operator ==(WorkloadRuntime left, WorkloadRuntime right) => throw null!;
    public static bool operator !=(WorkloadRuntime left, WorkloadRuntime right) => throw null!;
    public static explicit operator string(WorkloadRuntime value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(WorkloadRuntime other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
