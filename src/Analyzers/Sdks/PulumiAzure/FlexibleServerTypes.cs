using System;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespaces <c>Pulumi.Azure.PostgreSql</c> and <c>Pulumi.Azure.MySql</c>.</summary>
internal static class FlexibleServerTypes
{
    private const string PostgreSql = "PostgreSql";
    private const string MySql = "MySql";

    public static PulumiAzureTypes AddPostgreSql(this PulumiAzureTypes types)
    {
        types.Resource(PostgreSql, "Server", "Microsoft.DBforPostgreSQL/servers");
        AddServer(types, PostgreSql, "Microsoft.DBforPostgreSQL/flexibleServers").Property("properties.cluster", "Cluster");
        return types;
    }

    public static PulumiAzureTypes AddMySql(this PulumiAzureTypes types)
    {
        types.Resource(MySql, "Server", "Microsoft.DBforMySQL/servers");
        AddServer(types, MySql, "Microsoft.DBforMySQL/flexibleServers").Property("properties.storage", "Storage");

        // Storage grows by itself unless the code says otherwise.
        types.Block(MySql, "FlexibleServerStorageArgs").Switch("autoGrow", "AutoGrowEnabled");
        return types;
    }

    private static PulumiAzureObject AddServer(PulumiAzureTypes types, string module, string resourceType)
    {
        types.Block(module, "FlexibleServerHighAvailabilityArgs")
            .Property("mode", "Mode")
            .Property("standbyAvailabilityZone", "StandbyAvailabilityZone");
        return types.Resource(module, "FlexibleServer", resourceType)
            .Piece("sku.tier", "SkuName", GetTier)
            .Piece("sku.name", "SkuName", GetMachine)
            .Property("properties.highAvailability", "HighAvailability")
            .Property("properties.availabilityZone", "Zone")
            .Switch("properties.backup.geoRedundantBackup", "GeoRedundantBackupEnabled")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.replicationRole", "ReplicationRole")
            .Property("properties.dataEncryption", "CustomerManagedKey");
    }

    /// <summary><c>GeneralPurpose</c> in <c>GP_Standard_D4s_v3</c>.</summary>
    private static string? GetTier(string sku) => GetMachine(sku) is null ? null : sku.Substring(0, sku.IndexOf('_')).ToUpperInvariant() switch
    {
        "B" => "Burstable",
        "GP" => "GeneralPurpose",
        "MO" => "MemoryOptimized",
        _ => null,
    };

    /// <summary><c>Standard_D4s_v3</c> in <c>GP_Standard_D4s_v3</c>.</summary>
    private static string? GetMachine(string sku) =>
        sku.IndexOf('_') is > 0 and var end && sku.Substring(end + 1) is var machine && machine.StartsWith("Standard_", StringComparison.OrdinalIgnoreCase) ? machine : null;
}
