// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.MachineLearningServices;

[EnumType]
public readonly struct ApplicationSharingPolicy : IEquatable<ApplicationSharingPolicy>
{
    private ApplicationSharingPolicy(string value) { }

    public static ApplicationSharingPolicy Personal { get; } = new ApplicationSharingPolicy("Personal");
    public static ApplicationSharingPolicy Shared { get; } = new ApplicationSharingPolicy("Shared");

    public static bool operator ==(ApplicationSharingPolicy left, ApplicationSharingPolicy right) => throw null!;
    public static bool operator !=(ApplicationSharingPolicy left, ApplicationSharingPolicy right) => throw null!;
    public static explicit operator string(ApplicationSharingPolicy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ApplicationSharingPolicy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ComputeInstanceAuthorizationType : IEquatable<ComputeInstanceAuthorizationType>
{
    private ComputeInstanceAuthorizationType(string value) { }

    public static ComputeInstanceAuthorizationType Personal { get; } = new ComputeInstanceAuthorizationType("personal");

    public static bool operator ==(ComputeInstanceAuthorizationType left, ComputeInstanceAuthorizationType right) => throw null!;
    public static bool operator !=(ComputeInstanceAuthorizationType left, ComputeInstanceAuthorizationType right) => throw null!;
    public static explicit operator string(ComputeInstanceAuthorizationType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ComputeInstanceAuthorizationType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OsType : IEquatable<OsType>
{
    private OsType(string value) { }

    public static OsType Linux { get; } = new OsType("Linux");
    public static OsType Windows { get; } = new OsType("Windows");

    public static bool operator ==(OsType left, OsType right) => throw null!;
    public static bool operator !=(OsType left, OsType right) => throw null!;
    public static explicit operator string(OsType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OsType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct RemoteLoginPortPublicAccess : IEquatable<RemoteLoginPortPublicAccess>
{
    private RemoteLoginPortPublicAccess(string value) { }

    public static RemoteLoginPortPublicAccess Enabled { get; } = new RemoteLoginPortPublicAccess("Enabled");
    public static RemoteLoginPortPublicAccess Disabled { get; } = new RemoteLoginPortPublicAccess("Disabled");
    public static RemoteLoginPortPublicAccess NotSpecified { get; } = new RemoteLoginPortPublicAccess("NotSpecified");

    public static bool operator ==(RemoteLoginPortPublicAccess left, RemoteLoginPortPublicAccess right) => throw null!;
    public static bool operator !=(RemoteLoginPortPublicAccess left, RemoteLoginPortPublicAccess right) => throw null!;
    public static explicit operator string(RemoteLoginPortPublicAccess value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RemoteLoginPortPublicAccess other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SshPublicAccess : IEquatable<SshPublicAccess>
{
    private SshPublicAccess(string value) { }

    public static SshPublicAccess Enabled { get; } = new SshPublicAccess("Enabled");
    public static SshPublicAccess Disabled { get; } = new SshPublicAccess("Disabled");

    public static bool operator ==(SshPublicAccess left, SshPublicAccess right) => throw null!;
    public static bool operator !=(SshPublicAccess left, SshPublicAccess right) => throw null!;
    public static explicit operator string(SshPublicAccess value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SshPublicAccess other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct VmPriority : IEquatable<VmPriority>
{
    private VmPriority(string value) { }

    public static VmPriority Dedicated { get; } = new VmPriority("Dedicated");
    public static VmPriority LowPriority { get; } = new VmPriority("LowPriority");

    public static bool operator ==(VmPriority left, VmPriority right) => throw null!;
    public static bool operator !=(VmPriority left, VmPriority right) => throw null!;
    public static explicit operator string(VmPriority value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(VmPriority other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
