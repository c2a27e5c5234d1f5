// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.CosmosDB;

[EnumType]
public readonly struct BackupStorageRedundancy : IEquatable<BackupStorageRedundancy>
{
    private BackupStorageRedundancy(string value) { }

    public static BackupStorageRedundancy Geo { get; } = new BackupStorageRedundancy("Geo");
    public static BackupStorageRedundancy Local { get; } = new BackupStorageRedundancy("Local");
    public static BackupStorageRedundancy Zone { get; } = new BackupStorageRedundancy("Zone");

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
public readonly struct ContinuousTier : IEquatable<ContinuousTier>
{
    private ContinuousTier(string value) { }

    public static ContinuousTier Continuous7Days { get; } = new ContinuousTier("Continuous7Days");
    public static ContinuousTier Continuous30Days { get; } = new ContinuousTier("Continuous30Days");

    public static bool operator ==(ContinuousTier left, ContinuousTier right) => throw null!;
    public static bool operator !=(ContinuousTier left, ContinuousTier right) => throw null!;
    public static explicit operator string(ContinuousTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ContinuousTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CreateMode : IEquatable<CreateMode>
{
    private CreateMode(string value) { }

    public static CreateMode Default { get; } = new CreateMode("Default");
    public static CreateMode Restore { get; } = new CreateMode("Restore");

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
public readonly struct DatabaseAccountKind : IEquatable<DatabaseAccountKind>
{
    private DatabaseAccountKind(string value) { }

    public static DatabaseAccountKind GlobalDocumentDB { get; } = new DatabaseAccountKind("GlobalDocumentDB");
    public static DatabaseAccountKind MongoDB { get; } = new DatabaseAccountKind("MongoDB");
    public static DatabaseAccountKind Parse { get; } = new DatabaseAccountKind("Parse");

    public static bool operator ==(DatabaseAccountKind left, DatabaseAccountKind right) => throw null!;
    public static bool operator !=(DatabaseAccountKind left, DatabaseAccountKind right) => throw null!;
    public static explicit operator string(DatabaseAccountKind value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DatabaseAccountKind other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct DatabaseAccountOfferType : IEquatable<DatabaseAccountOfferType>
{
    private DatabaseAccountOfferType(string value) { }

    public static DatabaseAccountOfferType Standard { get; } = new DatabaseAccountOfferType("Standard");

    public static bool operator ==(DatabaseAccountOfferType left, DatabaseAccountOfferType right) => throw null!;
    public static bool operator !=(DatabaseAccountOfferType left, DatabaseAccountOfferType right) => throw null!;
    public static explicit operator string(DatabaseAccountOfferType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DatabaseAccountOfferType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct DefaultConsistencyLevel : IEquatable<DefaultConsistencyLevel>
{
    private DefaultConsistencyLevel(string value) { }

    public static DefaultConsistencyLevel Eventual { get; } = new DefaultConsistencyLevel("Eventual");
    public static DefaultConsistencyLevel Session { get; } = new DefaultConsistencyLevel("Session");
    public static DefaultConsistencyLevel BoundedStaleness { get; } = new DefaultConsistencyLevel("BoundedStaleness");
    public static DefaultConsistencyLevel Strong { get; } = new DefaultConsistencyLevel("Strong");
    public static DefaultConsistencyLevel ConsistentPrefix { get; } = new DefaultConsistencyLevel("ConsistentPrefix");

    public static bool operator ==(DefaultConsistencyLevel left, DefaultConsistencyLevel right) => throw null!;
    public static bool operator !=(DefaultConsistencyLevel left, DefaultConsistencyLevel right) => throw null!;
    public static explicit operator string(DefaultConsistencyLevel value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DefaultConsistencyLevel other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
