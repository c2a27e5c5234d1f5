// API surface of Azure.ResourceManager.MySql 1.2.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.MySql.FlexibleServers.Models;

public partial class MySqlFlexibleServerPatch
{
    public MySqlFlexibleServerPatch() { }
    public MySqlFlexibleServerSku Sku { get; set; }
    public MySqlFlexibleServerStorage Storage { get; set; }
    public MySqlFlexibleServerBackupProperties Backup { get; set; }
    public MySqlFlexibleServerHighAvailability HighAvailability { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class MySqlFlexibleServerSku
{
    public MySqlFlexibleServerSku(string name, MySqlFlexibleServerSkuTier tier)
    {
        Name = name;
        Tier = tier;
    }

    public string Name { get; set; }
    public MySqlFlexibleServerSkuTier Tier { get; set; }
}

public partial class MySqlFlexibleServerHighAvailability
{
    public MySqlFlexibleServerHighAvailability() { }
    public MySqlFlexibleServerHighAvailabilityMode? Mode { get; set; }
    public string StandbyAvailabilityZone { get; set; }
}

public partial class MySqlFlexibleServerBackupProperties
{
    public MySqlFlexibleServerBackupProperties() { }
    public int? BackupRetentionDays { get; set; }
    public MySqlFlexibleServerEnableStatusEnum? GeoRedundantBackup { get; set; }
}

public partial class MySqlFlexibleServerStorage
{
    public MySqlFlexibleServerStorage() { }
    public int? StorageSizeInGB { get; set; }
    public MySqlFlexibleServerEnableStatusEnum? AutoGrow { get; set; }
    public int? Iops { get; set; }
}

public partial class MySqlFlexibleServerNetwork
{
    public MySqlFlexibleServerNetwork() { }
    public ResourceIdentifier DelegatedSubnetResourceId { get; set; }
}

public partial class MySqlFlexibleServerDataEncryption
{
    public MySqlFlexibleServerDataEncryption() { }
    public Uri PrimaryKeyUri { get; set; }
    public ResourceIdentifier PrimaryUserAssignedIdentityId { get; set; }
}
