// API surface of Azure.Provisioning.Sql 1.1.0: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;

namespace Azure.Provisioning.Sql;

public enum SqlBackupStorageRedundancy
{
    Geo,
    Local,
    Zone,
    GeoZone,
}

public enum SqlAvailabilityZoneType
{
    NoPreference,
    [DataMember(Name = "1")]
    One,
    [DataMember(Name = "2")]
    Two,
    [DataMember(Name = "3")]
    Three,
}

public enum SqlDatabaseCreateMode
{
    Default,
    Copy,
    Secondary,
    PointInTimeRestore,
    Restore,
    Recovery,
    RestoreExternalBackup,
    RestoreExternalBackupSecondary,
    RestoreLongTermRetentionBackup,
    OnlineSecondary,
}

public enum FreeLimitExhaustionBehavior
{
    AutoPause,
    BillOverUsage,
}

public enum DatabaseReadScale
{
    Enabled,
    Disabled,
}

public enum SecondaryType
{
    Geo,
    Named,
    Standby,
}

public enum GeoBackupPolicyState
{
    Disabled,
    Enabled,
}

public enum ReadOnlyEndpointFailoverPolicy
{
    Disabled,
    Enabled,
}

public enum ReadWriteEndpointFailoverPolicy
{
    Manual,
    Automatic,
}

public enum FailoverGroupReplicationRole
{
    Primary,
    Secondary,
}

public enum FailoverGroupDatabasesSecondaryType
{
    Geo,
    Standby,
}

public enum ServerNetworkAccessFlag
{
    Enabled,
    Disabled,
    SecuredByPerimeter,
}

public enum SqlMinimalTlsVersion
{
    [DataMember(Name = "None")]
    TlsNone,
    [DataMember(Name = "1.0")]
    Tls1_0,
    [DataMember(Name = "1.1")]
    Tls1_1,
    [DataMember(Name = "1.2")]
    Tls1_2,
    [DataMember(Name = "1.3")]
    Tls1_3,
}

public enum SqlAdministratorType
{
    ActiveDirectory,
}

public enum SqlServerPrincipalType
{
    User,
    Group,
    Application,
}

public readonly partial struct SqlBuiltInRole : IEquatable<SqlBuiltInRole>
{
    private readonly string _value;
    public SqlBuiltInRole(string value) => _value = value;
    public static SqlBuiltInRole SqlDBContributor { get; } = new("9b7fa17d-e63e-47b0-bb0a-15c516ac86ec");
    public static SqlBuiltInRole SqlServerContributor { get; } = new("6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437");
    public static implicit operator SqlBuiltInRole(string value) => new(value);
    public static bool operator ==(SqlBuiltInRole left, SqlBuiltInRole right) => left.Equals(right);
    public static bool operator !=(SqlBuiltInRole left, SqlBuiltInRole right) => !left.Equals(right);
    public static string GetBuiltInRoleName(SqlBuiltInRole value) => throw null!;
    public bool Equals(SqlBuiltInRole other) => _value == other._value;
    public override bool Equals(object? obj) => obj is SqlBuiltInRole other && Equals(other);
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value;
}
