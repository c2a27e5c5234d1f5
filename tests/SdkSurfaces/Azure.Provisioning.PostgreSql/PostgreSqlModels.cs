// API surface of Azure.Provisioning.PostgreSql 1.1.1: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.PostgreSql;

public partial class PostgreSqlFlexibleServerSku : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerSku() { }
    public BicepValue<string> Name { get; set; }
    public BicepValue<PostgreSqlFlexibleServerSkuTier> Tier { get; set; }
}

public partial class PostgreSqlFlexibleServerHighAvailability : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerHighAvailability() { }
    public BicepValue<PostgreSqlFlexibleServerHighAvailabilityMode> Mode { get; set; }
    public BicepValue<string> StandbyAvailabilityZone { get; set; }
    public BicepValue<PostgreSqlFlexibleServerHAState> State => throw null!;
}

public partial class PostgreSqlFlexibleServerBackupProperties : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerBackupProperties() { }
    public BicepValue<int> BackupRetentionDays { get; set; }
    public BicepValue<DateTimeOffset> EarliestRestoreOn => throw null!;
    public BicepValue<PostgreSqlFlexibleServerGeoRedundantBackupEnum> GeoRedundantBackup { get; set; }
}

public partial class PostgreSqlFlexibleServerStorage : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerStorage() { }
    public BicepValue<StorageAutoGrow> AutoGrow { get; set; }
    public BicepValue<int> Iops { get; set; }
    public BicepValue<int> StorageSizeInGB { get; set; }
    public BicepValue<PostgreSqlFlexibleServersStorageType> StorageType { get; set; }
    public BicepValue<int> Throughput { get; set; }
}

public partial class PostgreSqlFlexibleServerAuthConfig : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerAuthConfig() { }
    public BicepValue<PostgreSqlFlexibleServerActiveDirectoryAuthEnum> ActiveDirectoryAuth { get; set; }
    public BicepValue<PostgreSqlFlexibleServerPasswordAuthEnum> PasswordAuth { get; set; }
    public BicepValue<Guid> TenantId { get; set; }
}

public partial class PostgreSqlFlexibleServerMaintenanceWindow : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerMaintenanceWindow() { }
    public BicepValue<string> CustomWindow { get; set; }
    public BicepValue<int> DayOfWeek { get; set; }
    public BicepValue<int> StartHour { get; set; }
    public BicepValue<int> StartMinute { get; set; }
}

public partial class PostgreSqlFlexibleServerNetwork : ProvisionableConstruct
{
    public PostgreSqlFlexibleServerNetwork() { }
    public BicepValue<ResourceIdentifier> DelegatedSubnetResourceId { get; set; }
    public BicepValue<ResourceIdentifier> PrivateDnsZoneArmResourceId { get; set; }
    public BicepValue<PostgreSqlFlexibleServerPublicNetworkAccessState> PublicNetworkAccess { get; set; }
}

public partial class PostgreSqlFlexibleServersReplica : ProvisionableConstruct
{
    public PostgreSqlFlexibleServersReplica() { }
    public BicepValue<int> Capacity => throw null!;
    public BicepValue<PostgreSqlFlexibleServerReplicationRole> Role { get; set; }
}

public partial class PostgreSqlSku : ProvisionableConstruct
{
    public PostgreSqlSku() { }
    public BicepValue<int> Capacity { get; set; }
    public BicepValue<string> Family { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> Size { get; set; }
    public BicepValue<PostgreSqlSkuTier> Tier { get; set; }
}

public partial class PostgreSqlStorageProfile : ProvisionableConstruct
{
    public PostgreSqlStorageProfile() { }
    public BicepValue<int> BackupRetentionDays { get; set; }
    public BicepValue<PostgreSqlGeoRedundantBackup> GeoRedundantBackup { get; set; }
    public BicepValue<PostgreSqlStorageAutogrow> StorageAutogrow { get; set; }
    public BicepValue<int> StorageInMB { get; set; }
}

public partial class PostgreSqlServerPropertiesForCreate : ProvisionableConstruct
{
    public PostgreSqlServerPropertiesForCreate() { }
    public PostgreSqlStorageProfile StorageProfile { get; set; }
    public BicepValue<PostgreSqlServerVersion> Version { get; set; }
}

public partial class PostgreSqlServerPropertiesForDefaultCreate : PostgreSqlServerPropertiesForCreate
{
    public PostgreSqlServerPropertiesForDefaultCreate() { }
    public BicepValue<string> AdministratorLogin => throw null!;
    public BicepValue<string> AdministratorLoginPassword => throw null!;
}

public partial class PostgreSqlServerPropertiesForGeoRestore : PostgreSqlServerPropertiesForCreate
{
    public PostgreSqlServerPropertiesForGeoRestore() { }
    public BicepValue<ResourceIdentifier> SourceServerId => throw null!;
}

public partial class PostgreSqlServerPropertiesForReplica : PostgreSqlServerPropertiesForCreate
{
    public PostgreSqlServerPropertiesForReplica() { }
    public BicepValue<ResourceIdentifier> SourceServerId => throw null!;
}
