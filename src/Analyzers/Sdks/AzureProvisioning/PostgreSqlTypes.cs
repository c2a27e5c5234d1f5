namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.PostgreSql</c>.</summary>
internal static class PostgreSqlTypes
{
    private const string Service = "PostgreSql";

    public static ProvisioningTypes AddPostgreSql(this ProvisioningTypes types)
    {
        types.Resource(Service, "PostgreSqlServer", "Microsoft.DBforPostgreSQL/servers");
        types.Resource(Service, "PostgreSqlFlexibleServer", "Microsoft.DBforPostgreSQL/flexibleServers")
            .Property("sku", "Sku")
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.backup", "Backup")
            .Property("properties.storage", "Storage")
            .Property("properties.availabilityZone", "AvailabilityZone")
            .Property("properties.cluster", "Cluster")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.replicationRole", "ReplicationRole")
            .Property("properties.dataEncryption", "DataEncryption");
        types.Model(Service, "PostgreSqlFlexibleServerSku")
            .Property("name", "Name")
            .Property("tier", "Tier");
        types.Model(Service, "PostgreSqlFlexibleServerHighAvailability")
            .Property("mode", "Mode")
            .Property("standbyAvailabilityZone", "StandbyAvailabilityZone");
        types.Model(Service, "PostgreSqlFlexibleServerBackupProperties").Property("geoRedundantBackup", "GeoRedundantBackup");
        types.Model(Service, "PostgreSqlFlexibleServerStorage").Property("type", "StorageType");
        return types;
    }
}
