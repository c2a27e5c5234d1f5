// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.DBforPostgreSQL;

[EnumType]
public readonly struct PostgreSqlFlexibleServerHighAvailabilityMode : IEquatable<PostgreSqlFlexibleServerHighAvailabilityMode>
{
    private PostgreSqlFlexibleServerHighAvailabilityMode(string value) { }

    public static PostgreSqlFlexibleServerHighAvailabilityMode Disabled { get; } = new PostgreSqlFlexibleServerHighAvailabilityMode("Disabled");
    public static PostgreSqlFlexibleServerHighAvailabilityMode ZoneRedundant { get; } = new PostgreSqlFlexibleServerHighAvailabilityMode("ZoneRedundant");
    public static PostgreSqlFlexibleServerHighAvailabilityMode SameZone { get; } = new PostgreSqlFlexibleServerHighAvailabilityMode("SameZone");

    public static bool operator ==(PostgreSqlFlexibleServerHighAvailabilityMode left, PostgreSqlFlexibleServerHighAvailabilityMode right) => throw null!;
    public static bool operator !=(PostgreSqlFlexibleServerHighAvailabilityMode left, PostgreSqlFlexibleServerHighAvailabilityMode right) => throw null!;
    public static explicit operator string(PostgreSqlFlexibleServerHighAvailabilityMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PostgreSqlFlexibleServerHighAvailabilityMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct GeographicallyRedundantBackup : IEquatable<GeographicallyRedundantBackup>
{
    private GeographicallyRedundantBackup(string value) { }

    public static GeographicallyRedundantBackup Enabled { get; } = new GeographicallyRedundantBackup("Enabled");
    public static GeographicallyRedundantBackup Disabled { get; } = new GeographicallyRedundantBackup("Disabled");

    public static bool operator ==(GeographicallyRedundantBackup left, GeographicallyRedundantBackup right) => throw null!;
    public static bool operator !=(GeographicallyRedundantBackup left, GeographicallyRedundantBackup right) => throw null!;
    public static explicit operator string(GeographicallyRedundantBackup value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(GeographicallyRedundantBackup other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuTier : IEquatable<SkuTier>
{
    private SkuTier(string value) { }

    public static SkuTier Burstable { get; } = new SkuTier("Burstable");
    public static SkuTier GeneralPurpose { get; } = new SkuTier("GeneralPurpose");
    public static SkuTier MemoryOptimized { get; } = new SkuTier("MemoryOptimized");

    public static bool operator ==(SkuTier left, SkuTier right) => throw null!;
    public static bool operator !=(SkuTier left, SkuTier right) => throw null!;
    public static explicit operator string(SkuTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuTier other) => throw null!;
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
    public static CreateMode Create { get; } = new CreateMode("Create");
    public static CreateMode Update { get; } = new CreateMode("Update");
    public static CreateMode PointInTimeRestore { get; } = new CreateMode("PointInTimeRestore");
    public static CreateMode GeoRestore { get; } = new CreateMode("GeoRestore");
    public static CreateMode Replica { get; } = new CreateMode("Replica");
    public static CreateMode ReviveDropped { get; } = new CreateMode("ReviveDropped");

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
    public static ReplicationRole Primary { get; } = new ReplicationRole("Primary");
    public static ReplicationRole AsyncReplica { get; } = new ReplicationRole("AsyncReplica");
    public static ReplicationRole GeoAsyncReplica { get; } = new ReplicationRole("GeoAsyncReplica");

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
public readonly struct PostgresMajorVersion : IEquatable<PostgresMajorVersion>
{
    private PostgresMajorVersion(string value) { }

    public static PostgresMajorVersion PostgresMajorVersion_16 { get; } = new PostgresMajorVersion("16");
    public static PostgresMajorVersion PostgresMajorVersion_17 { get; } = new PostgresMajorVersion("17");

    public static bool operator ==(PostgresMajorVersion left, PostgresMajorVersion right) => throw null!;
    public static bool operator !=(PostgresMajorVersion left, PostgresMajorVersion right) => throw null!;
    public static explicit operator string(PostgresMajorVersion value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PostgresMajorVersion other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct StorageAutoGrow : IEquatable<StorageAutoGrow>
{
    private StorageAutoGrow(string value) { }

    public static StorageAutoGrow Enabled { get; } = new StorageAutoGrow("Enabled");
    public static StorageAutoGrow Disabled { get; } = new StorageAutoGrow("Disabled");

    public static bool operator ==(StorageAutoGrow left, StorageAutoGrow right) => throw null!;
    public static bool operator !=(StorageAutoGrow left, StorageAutoGrow right) => throw null!;
    public static explicit operator string(StorageAutoGrow value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(StorageAutoGrow other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct StorageType : IEquatable<StorageType>
{
    private StorageType(string value) { }

    public static StorageType Premium_LRS { get; } = new StorageType("Premium_LRS");
    public static StorageType PremiumV2_LRS { get; } = new StorageType("PremiumV2_LRS");

    public static bool operator ==(StorageType left, StorageType right) => throw null!;
    public static bool operator !=(StorageType left, StorageType right) => throw null!;
    public static explicit operator string(StorageType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(StorageType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
