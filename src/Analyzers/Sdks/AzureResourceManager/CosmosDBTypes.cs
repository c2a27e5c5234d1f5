namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.CosmosDB</c>.</summary>
internal static class CosmosDBTypes
{
    private const string Models = "Azure.ResourceManager.CosmosDB.Models";

    public static ArmTypes AddCosmosDB(this ArmTypes types)
    {
        types.Resource(Models, "CosmosDBAccountCreateOrUpdateContent", "Microsoft.DocumentDB/databaseAccounts")
            .Parameter("location", "location", "Location")
            .Parameter("properties.locations", "locations", "Locations")
            .Property("properties.capabilities", "Capabilities")
            .Property("properties.consistencyPolicy", "ConsistencyPolicy")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.enableAutomaticFailover", "EnableAutomaticFailover")
            .Property("properties.enableMultipleWriteLocations", "EnableMultipleWriteLocations")
            .Property("properties.enableAnalyticalStorage", "IsAnalyticalStorageEnabled")
            .Property("properties.backupPolicy", "BackupPolicy");
        types.Patch(Models, "CosmosDBAccountPatch", "Microsoft.DocumentDB/databaseAccounts")
            .Property("properties.locations", "Locations")
            .Property("properties.capabilities", "Capabilities")
            .Property("properties.consistencyPolicy", "ConsistencyPolicy")
            .Property("properties.enableAutomaticFailover", "EnableAutomaticFailover")
            .Property("properties.enableMultipleWriteLocations", "EnableMultipleWriteLocations")
            .Property("properties.enableAnalyticalStorage", "IsAnalyticalStorageEnabled")
            .Property("properties.backupPolicy", "BackupPolicy");
        types.Model(Models, "CosmosDBAccountLocation")
            .Property("locationName", "LocationName")
            .Property("failoverPriority", "FailoverPriority")
            .Property("isZoneRedundant", "IsZoneRedundant");
        types.Model(Models, "CosmosDBAccountCapability").Property("name", "Name");
        types.Model(Models, "ConsistencyPolicy").Parameter("defaultConsistencyLevel", "defaultConsistencyLevel", "DefaultConsistencyLevel");
        types.Model(Models, "ContinuousModeBackupPolicy").Constant("type", "Continuous");
        types.Model(Models, "PeriodicModeBackupPolicy")
            .Constant("type", "Periodic")
            .Property("periodicModeProperties", "PeriodicModeProperties");
        types.Model(Models, "PeriodicModeProperties").Property("backupStorageRedundancy", "BackupStorageRedundancy");
        return types;
    }
}
