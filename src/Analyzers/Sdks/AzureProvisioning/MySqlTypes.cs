namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.MySql</c>.</summary>
internal static class MySqlTypes
{
    private const string Service = "MySql";

    public static ProvisioningTypes AddMySql(this ProvisioningTypes types)
    {
        types.Resource(Service, "MySqlFlexibleServer", "Microsoft.DBforMySQL/flexibleServers")
            .Property("sku", "Sku")
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.backup", "Backup")
            .Property("properties.storage", "Storage")
            .Property("properties.availabilityZone", "AvailabilityZone")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.replicationRole", "ReplicationRole")
            .Property("properties.dataEncryption", "DataEncryption");
        types.Model(Service, "MySqlFlexibleServerSku")
            .Property("name", "Name")
            .Property("tier", "Tier");
        types.Model(Service, "MySqlFlexibleServerHighAvailability")
            .Property("mode", "Mode")
            .Property("standbyAvailabilityZone", "StandbyAvailabilityZone");
        types.Model(Service, "MySqlFlexibleServerBackupProperties").Property("geoRedundantBackup", "GeoRedundantBackup");
        types.Model(Service, "MySqlFlexibleServerStorage").Property("autoGrow", "AutoGrow");
        return types;
    }
}
