// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.DBforMySQL;

[EnumType]
public readonly struct HighAvailabilityMode : IEquatable<HighAvailabilityMode>
{
    private HighAvailabilityMode(string value) { }

    public static HighAvailabilityMode Disabled { get; } = new HighAvailabilityMode("Disabled");
    public static HighAvailabilityMode ZoneRedundant { get; } = new HighAvailabilityMode("ZoneRedundant");
    public static HighAvailabilityMode SameZone { get; } = new HighAvailabilityMode("SameZone");

    public static bool operator ==(HighAvailabilityMode left, HighAvailabilityMode right) => throw null!;
    public static bool operator !=(HighAvailabilityMode left, HighAvailabilityMode right) => throw null!;
    public static explicit operator string(HighAvailabilityMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(HighAvailabilityMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct EnableStatusEnum : IEquatable<EnableStatusEnum>
{
    private EnableStatusEnum(string value) { }

    public static EnableStatusEnum Enabled { get; } = new EnableStatusEnum("Enabled");
    public static EnableStatusEnum Disabled { get; } = new EnableStatusEnum("Disabled");

    public static bool operator ==(EnableStatusEnum left, EnableStatusEnum right) => throw null!;
    public static bool operator !=(EnableStatusEnum left, EnableStatusEnum right) => throw null!;
    public static explicit operator string(EnableStatusEnum value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EnableStatusEnum other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ServerSkuTier : IEquatable<ServerSkuTier>
{
    private ServerSkuTier(string value) { }

    public static ServerSkuTier Burstable { get; } = new ServerSkuTier("Burstable");
    public static ServerSkuTier GeneralPurpose { get; } = new ServerSkuTier("GeneralPurpose");
    public static ServerSkuTier MemoryOptimized { get; } = new ServerSkuTier("MemoryOptimized");

    public static bool operator ==(ServerSkuTier left, ServerSkuTier right) => throw null!;
    public static bool operator !=(ServerSkuTier left, ServerSkuTier right) => throw null!;
    public static explicit operator string(ServerSkuTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ServerSkuTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SingleServerSkuTier : IEquatable<SingleServerSkuTier>
{
    private SingleServerSkuTier(string value) { }

    public static SingleServerSkuTier Basic { get; } = new SingleServerSkuTier("Basic");
    public static SingleServerSkuTier GeneralPurpose { get; } = new SingleServerSkuTier("GeneralPurpose");
    public static SingleServerSkuTier MemoryOptimized { get; } = new SingleServerSkuTier("MemoryOptimized");

    public static bool operator ==(SingleServerSkuTier left, SingleServerSkuTier right) => throw null!;
    public static bool operator !=(SingleServerSkuTier left, SingleServerSkuTier right) => throw null!;
    public static explicit operator string(SingleServerSkuTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SingleServerSkuTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CreateMode : IEquatable<CreateMode>
{
    private CreateMode(string value) { }

    public static CreateMode Default { get; } = new CreateMode("Default");
    public static CreateMode PointInTimeRestore { get; } = new CreateMode("PointInTimeRestore");
    public static CreateMode GeoRestore { get; } = new CreateMode("GeoRestore");
    public static CreateMode Replica { get; } = new CreateMode("Replica");

    public static bool operator ==(CreateMode left, CreateMode right) => throw null!;
    public static bool operator !=(CreateMode left, CreateMode right) => throw null!;
    public static explicit operator string(CreateMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(CreateMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ReplicationRole : IEquatable<ReplicationRole>
{
    private ReplicationRole(string value) { }

    public static ReplicationRole None { get; } = new ReplicationRole("None");
    public static ReplicationRole Source { get; } = new ReplicationRole("Source");
    public static ReplicationRole Replica { get; } = new ReplicationRole("Replica");

    public static bool operator ==(ReplicationRole left, ReplicationRole right) => throw null!;
    public static bool operator !=(ReplicationRole left, ReplicationRole right) => throw null!;
    public static explicit operator string(ReplicationRole value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ReplicationRole other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct GeoRedundantBackup : IEquatable<GeoRedundantBackup>
{
    private GeoRedundantBackup(string value) { }

    public static GeoRedundantBackup Enabled { get; } = new GeoRedundantBackup("Enabled");
    public static GeoRedundantBackup Disabled { get; } = new GeoRedundantBackup("Disabled");

    public static bool operator ==(GeoRedundantBackup left, GeoRedundantBackup right) => throw null!;
    public static bool operator !=(GeoRedundantBackup left, GeoRedundantBackup right) => throw null!;
    public static explicit operator string(GeoRedundantBackup value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(GeoRedundantBackup other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ServerVersion : IEquatable<ServerVersion>
{
    private ServerVersion(string value) { }

    public static ServerVersion ServerVersion_5_7 { get; } = new ServerVersion("5.7");
    public static ServerVersion ServerVersion_8_0_21 { get; } = new ServerVersion("8.0.21");

    public static bool operator ==(ServerVersion left, ServerVersion right) => throw null!;
    public static bool operator !=(ServerVersion left, ServerVersion right) => throw null!;
    public static explicit operator string(ServerVersion value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ServerVersion other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct StorageRedundancyEnum : IEquatable<StorageRedundancyEnum>
{
    private StorageRedundancyEnum(string value) { }

    public static StorageRedundancyEnum LocalRedundancy { get; } = new StorageRedundancyEnum("LocalRedundancy");
    public static StorageRedundancyEnum ZoneRedundancy { get; } = new StorageRedundancyEnum("ZoneRedundancy");

    public static bool operator ==(StorageRedundancyEnum left, StorageRedundancyEnum right) => throw null!;
    public static bool operator !=(StorageRedundancyEnum left, StorageRedundancyEnum right) => throw null!;
    public static explicit operator string(StorageRedundancyEnum value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(StorageRedundancyEnum other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
