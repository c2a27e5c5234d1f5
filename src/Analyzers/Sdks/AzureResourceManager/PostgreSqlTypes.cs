namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.PostgreSql</c>, whose namespaces tell single from flexible servers.</summary>
internal static class PostgreSqlTypes
{
    private const string Root = "Azure.ResourceManager.PostgreSql";
    private const string Flexible = Root + ".FlexibleServers";
    private const string FlexibleModels = Flexible + ".Models";

    public static ArmTypes AddPostgreSql(this ArmTypes types)
    {
        types.Resource(Root + ".Models", "PostgreSqlServerCreateOrUpdateContent", "Microsoft.DBforPostgreSQL/servers")
            .Parameter("location", "location", "Location");
        types.Resource(Flexible, "PostgreSqlFlexibleServerData", "Microsoft.DBforPostgreSQL/flexibleServers")
            .Parameter("location", "location", "Location")
            .Property("sku", "Sku")
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.backup", "Backup")
            .Property("properties.storage", "Storage")
            .Property("properties.availabilityZone", "AvailabilityZone")
            .Property("properties.cluster", "Cluster")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.replicationRole", "ReplicationRole")
            .Property("properties.dataEncryption", "DataEncryption");
        types.Patch(FlexibleModels, "PostgreSqlFlexibleServerPatch", "Microsoft.DBforPostgreSQL/flexibleServers")
            .Property("sku", "Sku")
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.backup", "Backup")
            .Property("properties.storage", "Storage");
        types.Model(FlexibleModels, "PostgreSqlFlexibleServerSku")
            .Parameter("name", "name", "Name")
            .Parameter("tier", "tier", "Tier");
        types.Model(FlexibleModels, "PostgreSqlFlexibleServerHighAvailability")
            .Property("mode", "Mode")
            .Property("standbyAvailabilityZone", "StandbyAvailabilityZone");
        types.Model(FlexibleModels, "PostgreSqlFlexibleServerBackupProperties").Property("geoRedundantBackup", "GeoRedundantBackup");
        types.Model(FlexibleModels, "PostgreSqlFlexibleServerStorage").Property("type", "StorageType");
        return types;
    }
}
