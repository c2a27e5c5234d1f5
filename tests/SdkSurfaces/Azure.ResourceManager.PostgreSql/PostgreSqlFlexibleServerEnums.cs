// API surface of Azure.ResourceManager.PostgreSql 1.4.2: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.PostgreSql.FlexibleServers.Models;

public readonly partial struct PostgreSqlFlexibleServerHighAvailabilityMode : IEquatable<PostgreSqlFlexibleServerHighAvailabilityMode>
{
    private readonly string _value;
    public PostgreSqlFlexibleServerHighAvailabilityMode(string value) => _value = value;
    public static PostgreSqlFlexibleServerHighAvailabilityMode Disabled { get; } = new("Disabled");
    public static PostgreSqlFlexibleServerHighAvailabilityMode ZoneRedundant { get; } = new("ZoneRedundant");
    public static PostgreSqlFlexibleServerHighAvailabilityMode SameZone { get; } = new("SameZone");
    public static implicit operator PostgreSqlFlexibleServerHighAvailabilityMode(string value) => new(value);
    public static bool operator ==(PostgreSqlFlexibleServerHighAvailabilityMode left, PostgreSqlFlexibleServerHighAvailabilityMode right) => left.Equals(right);
    public static bool operator !=(PostgreSqlFlexibleServerHighAvailabilityMode left, PostgreSqlFlexibleServerHighAvailabilityMode right) => !left.Equals(right);
    public bool Equals(PostgreSqlFlexibleServerHighAvailabilityMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlFlexibleServerHighAvailabilityMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlFlexibleServerGeoRedundantBackupEnum : IEquatable<PostgreSqlFlexibleServerGeoRedundantBackupEnum>
{
    private readonly string _value;
    public PostgreSqlFlexibleServerGeoRedundantBackupEnum(string value) => _value = value;
    public static PostgreSqlFlexibleServerGeoRedundantBackupEnum Enabled { get; } = new("Enabled");
    public static PostgreSqlFlexibleServerGeoRedundantBackupEnum Disabled { get; } = new("Disabled");
    public static implicit operator PostgreSqlFlexibleServerGeoRedundantBackupEnum(string value) => new(value);
    public static bool operator ==(PostgreSqlFlexibleServerGeoRedundantBackupEnum left, PostgreSqlFlexibleServerGeoRedundantBackupEnum right) => left.Equals(right);
    public static bool operator !=(PostgreSqlFlexibleServerGeoRedundantBackupEnum left, PostgreSqlFlexibleServerGeoRedundantBackupEnum right) => !left.Equals(right);
    public bool Equals(PostgreSqlFlexibleServerGeoRedundantBackupEnum other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlFlexibleServerGeoRedundantBackupEnum other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlFlexibleServerSkuTier : IEquatable<PostgreSqlFlexibleServerSkuTier>
{
    private readonly string _value;
    public PostgreSqlFlexibleServerSkuTier(string value) => _value = value;
    public static PostgreSqlFlexibleServerSkuTier Burstable { get; } = new("Burstable");
    public static PostgreSqlFlexibleServerSkuTier GeneralPurpose { get; } = new("GeneralPurpose");
    public static PostgreSqlFlexibleServerSkuTier MemoryOptimized { get; } = new("MemoryOptimized");
    public static implicit operator PostgreSqlFlexibleServerSkuTier(string value) => new(value);
    public static bool operator ==(PostgreSqlFlexibleServerSkuTier left, PostgreSqlFlexibleServerSkuTier right) => left.Equals(right);
    public static bool operator !=(PostgreSqlFlexibleServerSkuTier left, PostgreSqlFlexibleServerSkuTier right) => !left.Equals(right);
    public bool Equals(PostgreSqlFlexibleServerSkuTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlFlexibleServerSkuTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlFlexibleServerCreateMode : IEquatable<PostgreSqlFlexibleServerCreateMode>
{
    private readonly string _value;
    public PostgreSqlFlexibleServerCreateMode(string value) => _value = value;
    public static PostgreSqlFlexibleServerCreateMode Default { get; } = new("Default");
    public static PostgreSqlFlexibleServerCreateMode Create { get; } = new("Create");
    public static PostgreSqlFlexibleServerCreateMode Update { get; } = new("Update");
    public static PostgreSqlFlexibleServerCreateMode PointInTimeRestore { get; } = new("PointInTimeRestore");
    public static PostgreSqlFlexibleServerCreateMode GeoRestore { get; } = new("GeoRestore");
    public static PostgreSqlFlexibleServerCreateMode Replica { get; } = new("Replica");
    public static PostgreSqlFlexibleServerCreateMode ReviveDropped { get; } = new("ReviveDropped");
    public static implicit operator PostgreSqlFlexibleServerCreateMode(string value) => new(value);
    public static bool operator ==(PostgreSqlFlexibleServerCreateMode left, PostgreSqlFlexibleServerCreateMode right) => left.Equals(right);
    public static bool operator !=(PostgreSqlFlexibleServerCreateMode left, PostgreSqlFlexibleServerCreateMode right) => !left.Equals(right);
    public bool Equals(PostgreSqlFlexibleServerCreateMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlFlexibleServerCreateMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlFlexibleServerReplicationRole : IEquatable<PostgreSqlFlexibleServerReplicationRole>
{
    private readonly string _value;
    public PostgreSqlFlexibleServerReplicationRole(string value) => _value = value;
    public static PostgreSqlFlexibleServerReplicationRole None { get; } = new("None");
    public static PostgreSqlFlexibleServerReplicationRole Primary { get; } = new("Primary");
    public static PostgreSqlFlexibleServerReplicationRole AsyncReplica { get; } = new("AsyncReplica");
    public static PostgreSqlFlexibleServerReplicationRole GeoAsyncReplica { get; } = new("GeoAsyncReplica");
    public static implicit operator PostgreSqlFlexibleServerReplicationRole(string value) => new(value);
    public static bool operator ==(PostgreSqlFlexibleServerReplicationRole left, PostgreSqlFlexibleServerReplicationRole right) => left.Equals(right);
    public static bool operator !=(PostgreSqlFlexibleServerReplicationRole left, PostgreSqlFlexibleServerReplicationRole right) => !left.Equals(right);
    public bool Equals(PostgreSqlFlexibleServerReplicationRole other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlFlexibleServerReplicationRole other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlFlexibleServerVersion : IEquatable<PostgreSqlFlexibleServerVersion>
{
    private readonly string _value;
    public PostgreSqlFlexibleServerVersion(string value) => _value = value;
    public static PostgreSqlFlexibleServerVersion Ver14 { get; } = new("14");
    public static PostgreSqlFlexibleServerVersion Ver15 { get; } = new("15");
    public static PostgreSqlFlexibleServerVersion Ver16 { get; } = new("16");
    public static implicit operator PostgreSqlFlexibleServerVersion(string value) => new(value);
    public static bool operator ==(PostgreSqlFlexibleServerVersion left, PostgreSqlFlexibleServerVersion right) => left.Equals(right);
    public static bool operator !=(PostgreSqlFlexibleServerVersion left, PostgreSqlFlexibleServerVersion right) => !left.Equals(right);
    public bool Equals(PostgreSqlFlexibleServerVersion other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlFlexibleServerVersion other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
