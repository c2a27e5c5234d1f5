// API surface of Azure.ResourceManager.CosmosDB 1.5.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.CosmosDB.Models;

public readonly partial struct ContinuousTier : IEquatable<ContinuousTier>
{
    private readonly string _value;
    public ContinuousTier(string value) => _value = value;
    public static ContinuousTier Continuous7Days { get; } = new("Continuous7Days");
    public static ContinuousTier Continuous30Days { get; } = new("Continuous30Days");
    public static implicit operator ContinuousTier(string value) => new(value);
    public static bool operator ==(ContinuousTier left, ContinuousTier right) => left.Equals(right);
    public static bool operator !=(ContinuousTier left, ContinuousTier right) => !left.Equals(right);
    public bool Equals(ContinuousTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is ContinuousTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct CosmosDBAccountCreateMode : IEquatable<CosmosDBAccountCreateMode>
{
    private readonly string _value;
    public CosmosDBAccountCreateMode(string value) => _value = value;
    public static CosmosDBAccountCreateMode Default { get; } = new("Default");
    public static CosmosDBAccountCreateMode Restore { get; } = new("Restore");
    public static implicit operator CosmosDBAccountCreateMode(string value) => new(value);
    public static bool operator ==(CosmosDBAccountCreateMode left, CosmosDBAccountCreateMode right) => left.Equals(right);
    public static bool operator !=(CosmosDBAccountCreateMode left, CosmosDBAccountCreateMode right) => !left.Equals(right);
    public bool Equals(CosmosDBAccountCreateMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is CosmosDBAccountCreateMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct CosmosDBAccountKind : IEquatable<CosmosDBAccountKind>
{
    private readonly string _value;
    public CosmosDBAccountKind(string value) => _value = value;
    public static CosmosDBAccountKind GlobalDocumentDB { get; } = new("GlobalDocumentDB");
    public static CosmosDBAccountKind MongoDB { get; } = new("MongoDB");
    public static CosmosDBAccountKind Parse { get; } = new("Parse");
    public static implicit operator CosmosDBAccountKind(string value) => new(value);
    public static bool operator ==(CosmosDBAccountKind left, CosmosDBAccountKind right) => left.Equals(right);
    public static bool operator !=(CosmosDBAccountKind left, CosmosDBAccountKind right) => !left.Equals(right);
    public bool Equals(CosmosDBAccountKind other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is CosmosDBAccountKind other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct CosmosDBBackupStorageRedundancy : IEquatable<CosmosDBBackupStorageRedundancy>
{
    private readonly string _value;
    public CosmosDBBackupStorageRedundancy(string value) => _value = value;
    public static CosmosDBBackupStorageRedundancy Geo { get; } = new("Geo");
    public static CosmosDBBackupStorageRedundancy Local { get; } = new("Local");
    public static CosmosDBBackupStorageRedundancy Zone { get; } = new("Zone");
    public static implicit operator CosmosDBBackupStorageRedundancy(string value) => new(value);
    public static bool operator ==(CosmosDBBackupStorageRedundancy left, CosmosDBBackupStorageRedundancy right) => left.Equals(right);
    public static bool operator !=(CosmosDBBackupStorageRedundancy left, CosmosDBBackupStorageRedundancy right) => !left.Equals(right);
    public bool Equals(CosmosDBBackupStorageRedundancy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is CosmosDBBackupStorageRedundancy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}
