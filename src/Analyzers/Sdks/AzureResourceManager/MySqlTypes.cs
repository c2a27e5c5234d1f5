namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.MySql</c>, whose namespaces tell single from flexible servers.</summary>
internal static class MySqlTypes
{
    private const string Root = "Azure.ResourceManager.MySql";
    private const string Flexible = Root + ".FlexibleServers";
    private const string FlexibleModels = Flexible + ".Models";

    public static ArmTypes AddMySql(this ArmTypes types)
    {
        types.Resource(Root + ".Models", "MySqlServerCreateOrUpdateContent", "Microsoft.DBforMySQL/servers")
            .Parameter("location", "location", "Location");
        types.Resource(Flexible, "MySqlFlexibleServerData", "Microsoft.DBforMySQL/flexibleServers")
            .Parameter("location", "location", "Location")
            .Property("sku", "Sku")
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.backup", "Backup")
            .Property("properties.storage", "Storage")
            .Property("properties.availabilityZone", "AvailabilityZone")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.replicationRole", "ReplicationRole")
            .Property("properties.dataEncryption", "DataEncryption");
        types.Patch(FlexibleModels, "MySqlFlexibleServerPatch", "Microsoft.DBforMySQL/flexibleServers")
            .Property("sku", "Sku")
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.backup", "Backup")
            .Property("properties.storage", "Storage");
        types.Model(FlexibleModels, "MySqlFlexibleServerSku")
            .Parameter("name", "name", "Name")
            .Parameter("tier", "tier", "Tier");
        types.Model(FlexibleModels, "MySqlFlexibleServerHighAvailability")
            .Property("mode", "Mode")
            .Property("standbyAvailabilityZone", "StandbyAvailabilityZone");
        types.Model(FlexibleModels, "MySqlFlexibleServerBackupProperties").Property("geoRedundantBackup", "GeoRedundantBackup");
        types.Model(FlexibleModels, "MySqlFlexibleServerStorage").Property("autoGrow", "AutoGrow");
        return types;
    }
}
