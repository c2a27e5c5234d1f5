namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Sql</c>.</summary>
internal static class SqlTypes
{
    private const string Root = "Azure.ResourceManager.Sql";

    public static ArmTypes AddSql(this ArmTypes types)
    {
        types.Resource(Root, "SqlDatabaseData", "Microsoft.Sql/servers/databases")
            .Parameter("location", "location", "Location")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "IsZoneRedundant")
            .Property("properties.requestedBackupStorageRedundancy", "RequestedBackupStorageRedundancy")
            .Property("properties.highAvailabilityReplicaCount", "HighAvailabilityReplicaCount")
            .Property("properties.elasticPoolId", "ElasticPoolId")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.useFreeLimit", "UseFreeLimit");
        types.Resource(Root, "ElasticPoolData", "Microsoft.Sql/servers/elasticPools")
            .Parameter("location", "location", "Location")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "IsZoneRedundant");
        types.Model(Root + ".Models", "SqlSku")
            .Parameter("name", "name", "Name")
            .Property("tier", "Tier");
        return types;
    }
}
