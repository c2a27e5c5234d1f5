namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.CosmosDB</c>.</summary>
internal static class CosmosDBTypes
{
    private const string Module = "CosmosDB";

    public static PulumiAzureTypes AddCosmosDB(this PulumiAzureTypes types)
    {
        types.Resource(Module, "Account", "Microsoft.DocumentDB/databaseAccounts")
            .Property("kind", "Kind")
            .Property("properties.locations", "GeoLocations")
            .Property("properties.enableAutomaticFailover", "AutomaticFailoverEnabled", "EnableAutomaticFailover")
            .Property("properties.enableMultipleWriteLocations", "MultipleWriteLocationsEnabled", "EnableMultipleWriteLocations")
            .Property("properties.enableAnalyticalStorage", "AnalyticalStorageEnabled")
            .Property("properties.capabilities", "Capabilities")
            .Property("properties.consistencyPolicy", "ConsistencyPolicy")
            .OmittedWithout("CreateMode", "properties.createMode")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.backupPolicy", "Backup");
        types.Block(Module, "AccountGeoLocationArgs")
            .Property("locationName", "Location")
            .Property("failoverPriority", "FailoverPriority")
            .Property("isZoneRedundant", "ZoneRedundant");
        types.Block(Module, "AccountCapabilityArgs").Property("name", "Name");
        types.Block(Module, "AccountConsistencyPolicyArgs").Property("defaultConsistencyLevel", "ConsistencyLevel");
        types.Block(Module, "AccountBackupArgs")
            .Property("type", "Type")
            .Property("periodicModeProperties.backupStorageRedundancy", "StorageRedundancy")
            .Property("continuousModeProperties.tier", "Tier");
        return types;
    }
}
