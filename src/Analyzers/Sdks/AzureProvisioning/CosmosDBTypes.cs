namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.CosmosDB</c>.</summary>
internal static class CosmosDBTypes
{
    private const string Service = "CosmosDB";

    public static ProvisioningTypes AddCosmosDB(this ProvisioningTypes types)
    {
        types.Resource(Service, "CosmosDBAccount", "Microsoft.DocumentDB/databaseAccounts")
            .Property("properties.locations", "Locations")
            .Property("properties.capabilities", "Capabilities")
            .Property("properties.consistencyPolicy", "ConsistencyPolicy")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.enableAutomaticFailover", "EnableAutomaticFailover")
            .Property("properties.enableMultipleWriteLocations", "EnableMultipleWriteLocations")
            .Property("properties.enableAnalyticalStorage", "IsAnalyticalStorageEnabled")
            .Property("properties.backupPolicy", "BackupPolicy");
        types.Model(Service, "CosmosDBAccountLocation")
            .Property("locationName", "LocationName")
            .Property("failoverPriority", "FailoverPriority")
            .Property("isZoneRedundant", "IsZoneRedundant");
        types.Model(Service, "CosmosDBAccountCapability").Property("name", "Name");
        types.Model(Service, "ConsistencyPolicy").Property("defaultConsistencyLevel", "DefaultConsistencyLevel");
        types.Model(Service, "ContinuousModeBackupPolicy").Constant("type", "Continuous");
        types.Model(Service, "PeriodicModeBackupPolicy")
            .Constant("type", "Periodic")
            .Property("periodicModeProperties", "PeriodicModeProperties");
        types.Model(Service, "PeriodicModeProperties").Property("backupStorageRedundancy", "BackupStorageRedundancy");
        return types;
    }
}
