// API surface of Azure.Provisioning.CosmosDB 1.0.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.CosmosDB;

public partial class CosmosDBAccountLocation : ProvisionableConstruct
{
    public CosmosDBAccountLocation() { }
    public BicepValue<string> DocumentEndpoint => throw null!;
    public BicepValue<int> FailoverPriority { get; set; }
    public BicepValue<string> Id => throw null!;
    public BicepValue<bool> IsZoneRedundant { get; set; }
    public BicepValue<AzureLocation> LocationName { get; set; }
    public BicepValue<string> ProvisioningState => throw null!;
}

public partial class ConsistencyPolicy : ProvisionableConstruct
{
    public ConsistencyPolicy() { }
    public BicepValue<DefaultConsistencyLevel> DefaultConsistencyLevel { get; set; }
    public BicepValue<int> MaxIntervalInSeconds { get; set; }
    public BicepValue<long> MaxStalenessPrefix { get; set; }
}

public partial class CosmosDBAccountCapability : ProvisionableConstruct
{
    public CosmosDBAccountCapability() { }
    public BicepValue<string> Name { get; set; }
}

public partial class CosmosDBAccountBackupPolicy : ProvisionableConstruct
{
    public CosmosDBAccountBackupPolicy() { }
}

public partial class PeriodicModeBackupPolicy : CosmosDBAccountBackupPolicy
{
    public PeriodicModeBackupPolicy() { }
    public PeriodicModeProperties PeriodicModeProperties { get; set; }
}

public partial class PeriodicModeProperties : ProvisionableConstruct
{
    public PeriodicModeProperties() { }
    public BicepValue<int> BackupIntervalInMinutes { get; set; }
    public BicepValue<int> BackupRetentionIntervalInHours { get; set; }
    public BicepValue<CosmosDBBackupStorageRedundancy> BackupStorageRedundancy { get; set; }
}

public partial class ContinuousModeBackupPolicy : CosmosDBAccountBackupPolicy
{
    public ContinuousModeBackupPolicy() { }
    public BicepValue<ContinuousTier> ContinuousModeTier { get; set; }
}

public partial class CosmosDBAccountKeyList : ProvisionableConstruct
{
    public CosmosDBAccountKeyList() { }
    public BicepValue<string> PrimaryMasterKey => throw null!;
    public BicepValue<string> SecondaryMasterKey => throw null!;
}

public partial class CosmosDBCreateUpdateConfig : ProvisionableConstruct
{
    public CosmosDBCreateUpdateConfig() { }
    public BicepValue<int> AutoscaleMaxThroughput { get; set; }
    public BicepValue<int> Throughput { get; set; }
}

public partial class CosmosDBSqlDatabaseResourceInfo : ProvisionableConstruct
{
    public CosmosDBSqlDatabaseResourceInfo() { }
    public BicepValue<string> DatabaseName { get; set; }
}

public enum CosmosDBBackupStorageRedundancy
{
    Geo,
    Local,
    Zone,
}

public enum ContinuousTier
{
    Continuous7Days,
    Continuous30Days,
}

public enum DefaultConsistencyLevel
{
    Eventual,
    Session,
    BoundedStaleness,
    Strong,
    ConsistentPrefix,
}

public enum CosmosDBAccountKind
{
    GlobalDocumentDB,
    MongoDB,
    Parse,
}

public enum CosmosDBAccountOfferType
{
    Standard,
}

public enum CosmosDBAccountCreateMode
{
    Default,
    Restore,
    PointInTimeRestore,
}

public enum CosmosDBMinimalTlsVersion
{
    Tls,
    Tls11,
    Tls12,
}

public enum CosmosDBPublicNetworkAccess
{
    Enabled,
    Disabled,
    SecuredByPerimeter,
}

public readonly partial struct CosmosDBBuiltInRole : IEquatable<CosmosDBBuiltInRole>
{
    private readonly string _value;
    public CosmosDBBuiltInRole(string value) => _value = value;
    public static CosmosDBBuiltInRole CosmosDBAccountReaderRole { get; } = new("fbdf93bf-df7d-467e-a4d2-9458aa1360c8");
    public static CosmosDBBuiltInRole CosmosDBOperator { get; } = new("230815da-be43-4aae-9cb4-875f7bd000aa");
    public static CosmosDBBuiltInRole DocumentDBAccountContributor { get; } = new("5bd9cd88-fe45-4216-938b-f97437e15450");
    public static implicit operator CosmosDBBuiltInRole(string value) => new(value);
    public static bool operator ==(CosmosDBBuiltInRole left, CosmosDBBuiltInRole right) => left.Equals(right);
    public static bool operator !=(CosmosDBBuiltInRole left, CosmosDBBuiltInRole right) => !left.Equals(right);
    public static string GetBuiltInRoleName(CosmosDBBuiltInRole value) => throw null!;
    public bool Equals(CosmosDBBuiltInRole other) => _value == other._value;
    public override bool Equals(object? obj) => obj is CosmosDBBuiltInRole other && Equals(other);
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value;
}
