namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.Sql</c>.</summary>
internal static class SqlTypes
{
    private const string Service = "Sql";

    public static ProvisioningTypes AddSql(this ProvisioningTypes types)
    {
        types.Resource(Service, "SqlServer", "Microsoft.Sql/servers");
        types.Resource(Service, "SqlDatabase", "Microsoft.Sql/servers/databases")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "IsZoneRedundant")
            .Property("properties.requestedBackupStorageRedundancy", "RequestedBackupStorageRedundancy")
            .Property("properties.highAvailabilityReplicaCount", "HighAvailabilityReplicaCount")
            .Property("properties.elasticPoolId", "ElasticPoolId")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.useFreeLimit", "UseFreeLimit");
        types.Resource(Service, "ElasticPool", "Microsoft.Sql/servers/elasticPools")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "IsZoneRedundant");
        types.Resource(Service, "FailoverGroup", "Microsoft.Sql/servers/failoverGroups").Property("properties.partnerServers", "PartnerServers");
        types.Model(Service, "PartnerServerInfo").Property("id", "Id");
        types.Model(Service, "SqlSku")
            .Property("name", "Name")
            .Property("tier", "Tier");
        return types;
    }
}
