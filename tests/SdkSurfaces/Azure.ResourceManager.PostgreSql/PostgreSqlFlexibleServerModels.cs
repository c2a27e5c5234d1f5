// API surface of Azure.ResourceManager.PostgreSql 1.4.2: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.PostgreSql.FlexibleServers.Models;

public partial class PostgreSqlFlexibleServerPatch
{
    public PostgreSqlFlexibleServerPatch() { }
    public PostgreSqlFlexibleServerSku Sku { get; set; }
    public PostgreSqlFlexibleServerStorage Storage { get; set; }
    public PostgreSqlFlexibleServerBackupProperties Backup { get; set; }
    public PostgreSqlFlexibleServerHighAvailability HighAvailability { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class PostgreSqlFlexibleServerSku
{
    public PostgreSqlFlexibleServerSku(string name, PostgreSqlFlexibleServerSkuTier tier)
    {
        Name = name;
        Tier = tier;
    }

    public string Name { get; set; }
    public PostgreSqlFlexibleServerSkuTier Tier { get; set; }
}

public partial class PostgreSqlFlexibleServerHighAvailability
{
    public PostgreSqlFlexibleServerHighAvailability() { }
    public PostgreSqlFlexibleServerHighAvailabilityMode? Mode { get; set; }
    public string StandbyAvailabilityZone { get; set; }
}

public partial class PostgreSqlFlexibleServerBackupProperties
{
    public PostgreSqlFlexibleServerBackupProperties() { }
    public int? BackupRetentionDays { get; set; }
    public PostgreSqlFlexibleServerGeoRedundantBackupEnum? GeoRedundantBackup { get; set; }
}

public partial class PostgreSqlFlexibleServerStorage
{
    public PostgreSqlFlexibleServerStorage() { }
    public int? StorageSizeInGB { get; set; }
    public int? Iops { get; set; }
}

public partial class PostgreSqlFlexibleServerNetwork
{
    public PostgreSqlFlexibleServerNetwork() { }
    public ResourceIdentifier DelegatedSubnetResourceId { get; set; }
}

public partial class PostgreSqlFlexibleServerDataEncryption
{
    public PostgreSqlFlexibleServerDataEncryption() { }
    public Uri PrimaryKeyUri { get; set; }
    public ResourceIdentifier PrimaryUserAssignedIdentityId { get; set; }
}
