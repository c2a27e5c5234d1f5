// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Sql;

[EnumType]
public readonly struct AvailabilityZoneType : IEquatable<AvailabilityZoneType>
{
    private AvailabilityZoneType(string value) { }

    public static AvailabilityZoneType NoPreference { get; } = new AvailabilityZoneType("NoPreference");
    public static AvailabilityZoneType One { get; } = new AvailabilityZoneType("1");
    public static AvailabilityZoneType Two { get; } = new AvailabilityZoneType("2");
    public static AvailabilityZoneType Three { get; } = new AvailabilityZoneType("3");

    public static bool operator ==(AvailabilityZoneType left, AvailabilityZoneType right) => throw null!;
    public static bool operator !=(AvailabilityZoneType left, AvailabilityZoneType right) => throw null!;
    public static explicit operator string(AvailabilityZoneType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(AvailabilityZoneType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct BackupStorageRedundancy : IEquatable<BackupStorageRedundancy>
{
    private BackupStorageRedundancy(string value) { }

    public static BackupStorageRedundancy Geo { get; } = new BackupStorageRedundancy("Geo");
    public static BackupStorageRedundancy Local { get; } = new BackupStorageRedundancy("Local");
    public static BackupStorageRedundancy Zone { get; } = new BackupStorageRedundancy("Zone");
    public static BackupStorageRedundancy GeoZone { get; } = new BackupStorageRedundancy("GeoZone");

    public static bool operator ==(BackupStorageRedundancy left, BackupStorageRedundancy right) => throw null!;
    public static bool operator !=(BackupStorageRedundancy left, BackupStorageRedundancy right) => throw null!;
    public static explicit operator string(BackupStorageRedundancy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(BackupStorageRedundancy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CreateMode : IEquatable<CreateMode>
{
    private CreateMode(string value) { }

    public static CreateMode Default { get; } = new CreateMode("Default");
    public static CreateMode Copy { get; } = new CreateMode("Copy");
    public static CreateMode Secondary { get; } = new CreateMode("Secondary");
    public static CreateMode PointInTimeRestore { get; } = new CreateMode("PointInTimeRestore");
    public static CreateMode Restore { get; } = new CreateMode("Restore");
    public static CreateMode Recovery { get; } = new CreateMode("Recovery");
    public static CreateMode RestoreExternalBackup { get; } = new CreateMode("RestoreExternalBackup");
    public static CreateMode RestoreExternalBackupSecondary { get; } = new CreateMode("RestoreExternalBackupSecondary");
    public static CreateMode RestoreLongTermRetentionBackup { get; } = new CreateMode("RestoreLongTermRetentionBackup");
    public static CreateMode OnlineSecondary { get; } = new CreateMode("OnlineSecondary");

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
public readonly struct DatabaseReadScale : IEquatable<DatabaseReadScale>
{
    private DatabaseReadScale(string value) { }

    public static DatabaseReadScale Enabled { get; } = new DatabaseReadScale("Enabled");
    public static DatabaseReadScale Disabled { get; } = new DatabaseReadScale("Disabled");

    public static bool operator ==(DatabaseReadScale left, DatabaseReadScale right) => throw null!;
    public static bool operator !=(DatabaseReadScale left, DatabaseReadScale right) => throw null!;
    public static explicit operator string(DatabaseReadScale value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DatabaseReadScale other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SecondaryType : IEquatable<SecondaryType>
{
    private SecondaryType(string value) { }

    public static SecondaryType Geo { get; } = new SecondaryType("Geo");
    public static SecondaryType Named { get; } = new SecondaryType("Named");
    public static SecondaryType Standby { get; } = new SecondaryType("Standby");

    public static bool operator ==(SecondaryType left, SecondaryType right) => throw null!;
    public static bool operator !=(SecondaryType left, SecondaryType right) => throw null!;
    public static explicit operator string(SecondaryType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SecondaryType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ReadWriteEndpointFailoverPolicy : IEquatable<ReadWriteEndpointFailoverPolicy>
{
    private ReadWriteEndpointFailoverPolicy(string value) { }

    public static ReadWriteEndpointFailoverPolicy Manual { get; } = new ReadWriteEndpointFailoverPolicy("Manual");
    public static ReadWriteEndpointFailoverPolicy Automatic { get; } = new ReadWriteEndpointFailoverPolicy("Automatic");

    public static bool operator ==(ReadWriteEndpointFailoverPolicy left, ReadWriteEndpointFailoverPolicy right) => throw null!;
    public static bool operator !=(ReadWriteEndpointFailoverPolicy left, ReadWriteEndpointFailoverPolicy right) => throw null!;
    public static explicit operator string(ReadWriteEndpointFailoverPolicy value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ReadWriteEndpointFailoverPolicy other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
