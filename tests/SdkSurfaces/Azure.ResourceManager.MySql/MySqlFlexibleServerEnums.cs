// API surface of Azure.ResourceManager.MySql 1.2.1: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.MySql.FlexibleServers.Models;

public readonly partial struct MySqlFlexibleServerHighAvailabilityMode : IEquatable<MySqlFlexibleServerHighAvailabilityMode>
{
    private readonly string _value;
    public MySqlFlexibleServerHighAvailabilityMode(string value) => _value = value;
    public static MySqlFlexibleServerHighAvailabilityMode Disabled { get; } = new("Disabled");
    public static MySqlFlexibleServerHighAvailabilityMode ZoneRedundant { get; } = new("ZoneRedundant");
    public static MySqlFlexibleServerHighAvailabilityMode SameZone { get; } = new("SameZone");
    public static implicit operator MySqlFlexibleServerHighAvailabilityMode(string value) => new(value);
    public static bool operator ==(MySqlFlexibleServerHighAvailabilityMode left, MySqlFlexibleServerHighAvailabilityMode right) => left.Equals(right);
    public static bool operator !=(MySqlFlexibleServerHighAvailabilityMode left, MySqlFlexibleServerHighAvailabilityMode right) => !left.Equals(right);
    public bool Equals(MySqlFlexibleServerHighAvailabilityMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlFlexibleServerHighAvailabilityMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlFlexibleServerEnableStatusEnum : IEquatable<MySqlFlexibleServerEnableStatusEnum>
{
    private readonly string _value;
    public MySqlFlexibleServerEnableStatusEnum(string value) => _value = value;
    public static MySqlFlexibleServerEnableStatusEnum Enabled { get; } = new("Enabled");
    public static MySqlFlexibleServerEnableStatusEnum Disabled { get; } = new("Disabled");
    public static implicit operator MySqlFlexibleServerEnableStatusEnum(string value) => new(value);
    public static bool operator ==(MySqlFlexibleServerEnableStatusEnum left, MySqlFlexibleServerEnableStatusEnum right) => left.Equals(right);
    public static bool operator !=(MySqlFlexibleServerEnableStatusEnum left, MySqlFlexibleServerEnableStatusEnum right) => !left.Equals(right);
    public bool Equals(MySqlFlexibleServerEnableStatusEnum other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlFlexibleServerEnableStatusEnum other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlFlexibleServerSkuTier : IEquatable<MySqlFlexibleServerSkuTier>
{
    private readonly string _value;
    public MySqlFlexibleServerSkuTier(string value) => _value = value;
    public static MySqlFlexibleServerSkuTier Burstable { get; } = new("Burstable");
    public static MySqlFlexibleServerSkuTier GeneralPurpose { get; } = new("GeneralPurpose");
    public static MySqlFlexibleServerSkuTier MemoryOptimized { get; } = new("MemoryOptimized");
    public static implicit operator MySqlFlexibleServerSkuTier(string value) => new(value);
    public static bool operator ==(MySqlFlexibleServerSkuTier left, MySqlFlexibleServerSkuTier right) => left.Equals(right);
    public static bool operator !=(MySqlFlexibleServerSkuTier left, MySqlFlexibleServerSkuTier right) => !left.Equals(right);
    public bool Equals(MySqlFlexibleServerSkuTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlFlexibleServerSkuTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlFlexibleServerCreateMode : IEquatable<MySqlFlexibleServerCreateMode>
{
    private readonly string _value;
    public MySqlFlexibleServerCreateMode(string value) => _value = value;
    public static MySqlFlexibleServerCreateMode Default { get; } = new("Default");
    public static MySqlFlexibleServerCreateMode PointInTimeRestore { get; } = new("PointInTimeRestore");
    public static MySqlFlexibleServerCreateMode GeoRestore { get; } = new("GeoRestore");
    public static MySqlFlexibleServerCreateMode Replica { get; } = new("Replica");
    public static implicit operator MySqlFlexibleServerCreateMode(string value) => new(value);
    public static bool operator ==(MySqlFlexibleServerCreateMode left, MySqlFlexibleServerCreateMode right) => left.Equals(right);
    public static bool operator !=(MySqlFlexibleServerCreateMode left, MySqlFlexibleServerCreateMode right) => !left.Equals(right);
    public bool Equals(MySqlFlexibleServerCreateMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlFlexibleServerCreateMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlFlexibleServerReplicationRole : IEquatable<MySqlFlexibleServerReplicationRole>
{
    private readonly string _value;
    public MySqlFlexibleServerReplicationRole(string value) => _value = value;
    public static MySqlFlexibleServerReplicationRole None { get; } = new("None");
    public static MySqlFlexibleServerReplicationRole Source { get; } = new("Source");
    public static MySqlFlexibleServerReplicationRole Replica { get; } = new("Replica");
    public static implicit operator MySqlFlexibleServerReplicationRole(string value) => new(value);
    public static bool operator ==(MySqlFlexibleServerReplicationRole left, MySqlFlexibleServerReplicationRole right) => left.Equals(right);
    public static bool operator !=(MySqlFlexibleServerReplicationRole left, MySqlFlexibleServerReplicationRole right) => !left.Equals(right);
    public bool Equals(MySqlFlexibleServerReplicationRole other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlFlexibleServerReplicationRole other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlFlexibleServerVersion : IEquatable<MySqlFlexibleServerVersion>
{
    private readonly string _value;
    public MySqlFlexibleServerVersion(string value) => _value = value;
    public static MySqlFlexibleServerVersion Ver5_7 { get; } = new("5.7");
    public static MySqlFlexibleServerVersion Ver8_0_21 { get; } = new("8.0.21");
    public static implicit operator MySqlFlexibleServerVersion(string value) => new(value);
    public static bool operator ==(MySqlFlexibleServerVersion left, MySqlFlexibleServerVersion right) => left.Equals(right);
    public static bool operator !=(MySqlFlexibleServerVersion left, MySqlFlexibleServerVersion right) => !left.Equals(right);
    public bool Equals(MySqlFlexibleServerVersion other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlFlexibleServerVersion other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
