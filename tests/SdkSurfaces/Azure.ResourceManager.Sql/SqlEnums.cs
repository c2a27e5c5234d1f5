// API surface of Azure.ResourceManager.Sql 1.4.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.Sql.Models;

public readonly partial struct SqlBackupStorageRedundancy : IEquatable<SqlBackupStorageRedundancy>
{
    private readonly string _value;
    public SqlBackupStorageRedundancy(string value) => _value = value;
    public static SqlBackupStorageRedundancy Geo { get; } = new("Geo");
    public static SqlBackupStorageRedundancy Local { get; } = new("Local");
    public static SqlBackupStorageRedundancy Zone { get; } = new("Zone");
    public static SqlBackupStorageRedundancy GeoZone { get; } = new("GeoZone");
    public static implicit operator SqlBackupStorageRedundancy(string value) => new(value);
    public static bool operator ==(SqlBackupStorageRedundancy left, SqlBackupStorageRedundancy right) => left.Equals(right);
    public static bool operator !=(SqlBackupStorageRedundancy left, SqlBackupStorageRedundancy right) => !left.Equals(right);
    public bool Equals(SqlBackupStorageRedundancy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is SqlBackupStorageRedundancy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct DatabaseReadScale : IEquatable<DatabaseReadScale>
{
    private readonly string _value;
    public DatabaseReadScale(string value) => _value = value;
    public static DatabaseReadScale Enabled { get; } = new("Enabled");
    public static DatabaseReadScale Disabled { get; } = new("Disabled");
    public static implicit operator DatabaseReadScale(string value) => new(value);
    public static bool operator ==(DatabaseReadScale left, DatabaseReadScale right) => left.Equals(right);
    public static bool operator !=(DatabaseReadScale left, DatabaseReadScale right) => !left.Equals(right);
    public bool Equals(DatabaseReadScale other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is DatabaseReadScale other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct SecondaryType : IEquatable<SecondaryType>
{
    private readonly string _value;
    public SecondaryType(string value) => _value = value;
    public static SecondaryType Geo { get; } = new("Geo");
    public static SecondaryType Named { get; } = new("Named");
    public static implicit operator SecondaryType(string value) => new(value);
    public static bool operator ==(SecondaryType left, SecondaryType right) => left.Equals(right);
    public static bool operator !=(SecondaryType left, SecondaryType right) => !left.Equals(right);
    public bool Equals(SecondaryType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is SecondaryType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct SqlDatabaseCreateMode : IEquatable<SqlDatabaseCreateMode>
{
    private readonly string _value;
    public SqlDatabaseCreateMode(string value) => _value = value;
    public static SqlDatabaseCreateMode Default { get; } = new("Default");
    public static SqlDatabaseCreateMode Copy { get; } = new("Copy");
    public static SqlDatabaseCreateMode Secondary { get; } = new("Secondary");
    public static SqlDatabaseCreateMode PointInTimeRestore { get; } = new("PointInTimeRestore");
    public static SqlDatabaseCreateMode Restore { get; } = new("Restore");
    public static SqlDatabaseCreateMode Recovery { get; } = new("Recovery");
    public static SqlDatabaseCreateMode RestoreExternalBackup { get; } = new("RestoreExternalBackup");
    public static SqlDatabaseCreateMode RestoreExternalBackupSecondary { get; } = new("RestoreExternalBackupSecondary");
    public static SqlDatabaseCreateMode RestoreLongTermRetentionBackup { get; } = new("RestoreLongTermRetentionBackup");
    public static SqlDatabaseCreateMode OnlineSecondary { get; } = new("OnlineSecondary");
    public static implicit operator SqlDatabaseCreateMode(string value) => new(value);
    public static bool operator ==(SqlDatabaseCreateMode left, SqlDatabaseCreateMode right) => left.Equals(right);
    public static bool operator !=(SqlDatabaseCreateMode left, SqlDatabaseCreateMode right) => !left.Equals(right);
    public bool Equals(SqlDatabaseCreateMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is SqlDatabaseCreateMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
