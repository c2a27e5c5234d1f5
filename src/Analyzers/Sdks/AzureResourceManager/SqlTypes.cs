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
        types.Resource(Root, "SqlServerData", "Microsoft.Sql/servers").Parameter("location", "location", "Location");
        types.Resource(Root, "FailoverGroupData", "Microsoft.Sql/servers/failoverGroups").Property("properties.partnerServers", "PartnerServers");
        types.Patch(Root + ".Models", "SqlDatabasePatch", "Microsoft.Sql/servers/databases")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "IsZoneRedundant")
            .Property("properties.requestedBackupStorageRedundancy", "RequestedBackupStorageRedundancy")
            .Property("properties.highAvailabilityReplicaCount", "HighAvailabilityReplicaCount")
            .Property("properties.elasticPoolId", "ElasticPoolId")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.useFreeLimit", "UseFreeLimit");
        types.Patch(Root + ".Models", "ElasticPoolPatch", "Microsoft.Sql/servers/elasticPools")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "IsZoneRedundant");
        types.Model(Root + ".Models", "PartnerServerInfo").Parameter("id", "id", "Id");
        types.Model(Root + ".Models", "SqlSku")
            .Parameter("name", "name", "Name")
            .Property("tier", "Tier");
        return types;
    }
}
