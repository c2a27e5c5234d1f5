// API surface of Azure.ResourceManager.Sql 1.4.0: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.Sql.Models;

public partial class SqlSku
{
    public SqlSku(string name) => Name = name;
    public string Name { get; set; }
    public string Tier { get; set; }
    public string Size { get; set; }
    public string Family { get; set; }
    public int? Capacity { get; set; }
}

public partial class ElasticPoolPerDatabaseSettings
{
    public ElasticPoolPerDatabaseSettings() { }
    public double? MinCapacity { get; set; }
    public double? MaxCapacity { get; set; }
}

public partial class SqlDatabasePatch
{
    public SqlDatabasePatch() { }
    public SqlSku Sku { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public SqlDatabaseCreateMode? CreateMode { get; set; }
    public ResourceIdentifier ElasticPoolId { get; set; }
    public bool? IsZoneRedundant { get; set; }
    public int? HighAvailabilityReplicaCount { get; set; }
    public SqlBackupStorageRedundancy? RequestedBackupStorageRedundancy { get; set; }
    public bool? UseFreeLimit { get; set; }
}

public partial class ElasticPoolPatch
{
    public ElasticPoolPatch() { }
    public SqlSku Sku { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public bool? IsZoneRedundant { get; set; }
}

public partial class SqlServerPatch
{
    public SqlServerPatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}
