// API surface of Azure.Provisioning.PostgreSql 1.1.1: names and types only; bodies are empty.
using System.Runtime.Serialization;

namespace Azure.Provisioning.PostgreSql;

public enum PostgreSqlFlexibleServerSkuTier
{
    Burstable,
    GeneralPurpose,
    MemoryOptimized,
}

public enum PostgreSqlFlexibleServerHighAvailabilityMode
{
    Disabled,
    ZoneRedundant,
    SameZone,
}

public enum PostgreSqlFlexibleServerHAState
{
    NotEnabled,
    CreatingStandby,
    ReplicatingData,
    FailingOver,
    Healthy,
    RemovingStandby,
}

public enum PostgreSqlFlexibleServerGeoRedundantBackupEnum
{
    Enabled,
    Disabled,
}

public enum PostgreSqlFlexibleServerCreateMode
{
    Default,
    Create,
    Update,
    PointInTimeRestore,
    GeoRestore,
    Replica,
    ReviveDropped,
}

public enum PostgreSqlFlexibleServerReplicationRole
{
    Secondary,
    WalReplica,
    SyncReplica,
    GeoSyncReplica,
    None,
    Primary,
    AsyncReplica,
    GeoAsyncReplica,
}

public enum PostgreSqlFlexibleServerVersion
{
    [DataMember(Name = "15")]
    Ver15,
    [DataMember(Name = "14")]
    Ver14,
    [DataMember(Name = "13")]
    Ver13,
    [DataMember(Name = "12")]
    Ver12,
    [DataMember(Name = "11")]
    Ver11,
    [DataMember(Name = "16")]
    Sixteen,
}

public enum PostgreSqlFlexibleServersStorageType
{
    [DataMember(Name = "Premium_LRS")]
    PremiumLRS,
    [DataMember(Name = "PremiumV2_LRS")]
    PremiumV2LRS,
}

public enum StorageAutoGrow
{
    Enabled,
    Disabled,
}

public enum PostgreSqlFlexibleServerActiveDirectoryAuthEnum
{
    Enabled,
    Disabled,
}

public enum PostgreSqlFlexibleServerPasswordAuthEnum
{
    Enabled,
    Disabled,
}

public enum PostgreSqlFlexibleServerPublicNetworkAccessState
{
    Enabled,
    Disabled,
}

public enum PostgreSqlSkuTier
{
    Basic,
    GeneralPurpose,
    MemoryOptimized,
}

public enum PostgreSqlGeoRedundantBackup
{
    Enabled,
    Disabled,
}

public enum PostgreSqlStorageAutogrow
{
    Enabled,
    Disabled,
}

public enum PostgreSqlServerVersion
{
    [DataMember(Name = "9.5")]
    Ver9_5,
    [DataMember(Name = "9.6")]
    Ver9_6,
    [DataMember(Name = "10")]
    Ver10,
    [DataMember(Name = "11")]
    Ver11,
}
