// API surface of Azure.Provisioning.MySql 1.0.0-beta.1: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.MySql;

public partial class MySqlFlexibleServer : ProvisionableResource
{
    public MySqlFlexibleServer(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> AdministratorLogin { get; set; }
    public BicepValue<string> AdministratorLoginPassword { get; set; }
    public BicepValue<string> AvailabilityZone { get; set; }
    public MySqlFlexibleServerBackupProperties Backup { get; set; }
    public BicepValue<MySqlFlexibleServerCreateMode> CreateMode { get; set; }
    public BicepValue<int> DatabasePort { get; set; }
    public BicepValue<string> FullyQualifiedDomainName => throw null!;
    public MySqlFlexibleServerHighAvailability HighAvailability { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public MySqlFlexibleServerNetwork Network { get; set; }
    public BicepValue<int> ReplicaCapacity => throw null!;
    public BicepValue<MySqlFlexibleServerReplicationRole> ReplicationRole { get; set; }
    public BicepValue<DateTimeOffset> RestorePointInOn { get; set; }
    public MySqlFlexibleServerSku Sku { get; set; }
    public BicepValue<ResourceIdentifier> SourceServerResourceId { get; set; }
    public MySqlFlexibleServerStorage Storage { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<MySqlFlexibleServerVersion> Version { get; set; }
    public static MySqlFlexibleServer FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2024_12_30;
    }
}

public partial class MySqlFlexibleServerDatabase : ProvisionableResource
{
    public MySqlFlexibleServerDatabase(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Charset { get; set; }
    public BicepValue<string> Collation { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name { get; set; }
    public MySqlFlexibleServer? Parent { get; set; }
    public SystemData SystemData => throw null!;
    public static MySqlFlexibleServerDatabase FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2024_12_30;
    }
}

public partial class MySqlFlexibleServerSku : ProvisionableConstruct
{
    public MySqlFlexibleServerSku() { }
    public BicepValue<string> Name { get; set; }
    public BicepValue<MySqlFlexibleServerSkuTier> Tier { get; set; }
}

public partial class MySqlFlexibleServerHighAvailability : ProvisionableConstruct
{
    public MySqlFlexibleServerHighAvailability() { }
    public BicepValue<MySqlFlexibleServerHighAvailabilityMode> Mode { get; set; }
    public BicepValue<string> StandbyAvailabilityZone { get; set; }
    public BicepValue<MySqlFlexibleServerHighAvailabilityState> State => throw null!;
}

public partial class MySqlFlexibleServerBackupProperties : ProvisionableConstruct
{
    public MySqlFlexibleServerBackupProperties() { }
    public BicepValue<int> BackupIntervalHours { get; set; }
    public BicepValue<int> BackupRetentionDays { get; set; }
    public BicepValue<DateTimeOffset> EarliestRestoreOn => throw null!;
    public BicepValue<MySqlFlexibleServerEnableStatusEnum> GeoRedundantBackup { get; set; }
}

public partial class MySqlFlexibleServerStorage : ProvisionableConstruct
{
    public MySqlFlexibleServerStorage() { }
    public BicepValue<MySqlFlexibleServerEnableStatusEnum> AutoGrow { get; set; }
    public BicepValue<MySqlFlexibleServerEnableStatusEnum> AutoIoScaling { get; set; }
    public BicepValue<int> Iops { get; set; }
    public BicepValue<int> StorageSizeInGB { get; set; }
    public BicepValue<string> StorageSku => throw null!;
}

public partial class MySqlFlexibleServerNetwork : ProvisionableConstruct
{
    public MySqlFlexibleServerNetwork() { }
    public BicepValue<ResourceIdentifier> DelegatedSubnetResourceId { get; set; }
    public BicepValue<ResourceIdentifier> PrivateDnsZoneResourceId { get; set; }
    public BicepValue<MySqlFlexibleServerEnableStatusEnum> PublicNetworkAccess { get; set; }
}

public enum MySqlFlexibleServerSkuTier
{
    Burstable,
    GeneralPurpose,
    MemoryOptimized,
}

public enum MySqlFlexibleServerHighAvailabilityMode
{
    Disabled,
    ZoneRedundant,
    SameZone,
}

public enum MySqlFlexibleServerHighAvailabilityState
{
    NotEnabled,
    CreatingStandby,
    Healthy,
    FailingOver,
    RemovingStandby,
}

public enum MySqlFlexibleServerEnableStatusEnum
{
    Enabled,
    Disabled,
}

public enum MySqlFlexibleServerReplicationRole
{
    None,
    Source,
    Replica,
}

public enum MySqlFlexibleServerCreateMode
{
    Default,
    PointInTimeRestore,
    Replica,
    GeoRestore,
}

public enum MySqlFlexibleServerVersion
{
    [DataMember(Name = "5.7")]
    Ver5_7,
    [DataMember(Name = "8.0.21")]
    Ver8_0_21,
}
