// API surface of Azure.ResourceManager.CosmosDB 1.5.0: names and types only; bodies are empty.
using System.Collections.Generic;
using System.Linq;
using Azure.Core;
using TrackedResourceData = Azure.ResourceManager.Models.TrackedResourceData;

namespace Azure.ResourceManager.CosmosDB.Models;

public partial class CosmosDBAccountCreateOrUpdateContent : TrackedResourceData
{
    public CosmosDBAccountCreateOrUpdateContent(AzureLocation location, IEnumerable<CosmosDBAccountLocation> locations) : base(location) => Locations = locations.ToList();
    public CosmosDBAccountKind? Kind { get; set; }
    public ConsistencyPolicy ConsistencyPolicy { get; set; }
    public IList<CosmosDBAccountLocation> Locations { get; }
    public bool? EnableAutomaticFailover { get; set; }
    public IList<CosmosDBAccountCapability> Capabilities { get; } = new List<CosmosDBAccountCapability>();
    public bool? EnableMultipleWriteLocations { get; set; }
    public string DefaultIdentity { get; set; }
    public bool? IsFreeTierEnabled { get; set; }
    public bool? IsAnalyticalStorageEnabled { get; set; }
    public CosmosDBAccountCreateMode? CreateMode { get; set; }
    public CosmosDBAccountBackupPolicy BackupPolicy { get; set; }
    public bool? DisableLocalAuth { get; set; }
}

public partial class CosmosDBAccountPatch
{
    public CosmosDBAccountPatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public IList<CosmosDBAccountLocation> Locations { get; } = new List<CosmosDBAccountLocation>();
    public IList<CosmosDBAccountCapability> Capabilities { get; } = new List<CosmosDBAccountCapability>();
    public ConsistencyPolicy ConsistencyPolicy { get; set; }
    public bool? EnableAutomaticFailover { get; set; }
    public bool? EnableMultipleWriteLocations { get; set; }
    public bool? IsAnalyticalStorageEnabled { get; set; }
    public CosmosDBAccountBackupPolicy BackupPolicy { get; set; }
}

public partial class CosmosDBAccountLocation
{
    public CosmosDBAccountLocation() { }
    public string Id { get; }
    public AzureLocation? LocationName { get; set; }
    public string DocumentEndpoint { get; }
    public string ProvisioningState { get; }
    public int? FailoverPriority { get; set; }
    public bool? IsZoneRedundant { get; set; }
}

public partial class CosmosDBAccountCapability
{
    public CosmosDBAccountCapability() { }
    public string Name { get; set; }
}

public partial class ConsistencyPolicy
{
    public ConsistencyPolicy(DefaultConsistencyLevel defaultConsistencyLevel) => DefaultConsistencyLevel = defaultConsistencyLevel;
    public DefaultConsistencyLevel DefaultConsistencyLevel { get; set; }
    public long? MaxStalenessPrefix { get; set; }
    public int? MaxIntervalInSeconds { get; set; }
}

public abstract partial class CosmosDBAccountBackupPolicy
{
    protected CosmosDBAccountBackupPolicy() { }
}

public partial class ContinuousModeBackupPolicy : CosmosDBAccountBackupPolicy
{
    public ContinuousModeBackupPolicy() { }
    public ContinuousTier? ContinuousModeTier { get; set; }
}

public partial class PeriodicModeBackupPolicy : CosmosDBAccountBackupPolicy
{
    public PeriodicModeBackupPolicy() { }
    public PeriodicModeProperties PeriodicModeProperties { get; set; }
}

public partial class PeriodicModeProperties
{
    public PeriodicModeProperties() { }
    public int? BackupIntervalInMinutes { get; set; }
    public int? BackupRetentionIntervalInHours { get; set; }
    public CosmosDBBackupStorageRedundancy? BackupStorageRedundancy { get; set; }
}

public enum DefaultConsistencyLevel
{
    Eventual,
    Session,
    BoundedStaleness,
    Strong,
    ConsistentPrefix,
}
