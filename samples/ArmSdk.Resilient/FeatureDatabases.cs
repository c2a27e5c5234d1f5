using Azure;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.MlPlatform;

/// <summary>The databases that features are read from. They are registered as data sources of the workspaces by hand.</summary>
internal static class FeatureDatabases
{
    public static async Task DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var server = (await group.GetSqlServers().CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"sql-features-{settings.Environment}",
            new SqlServerData(Estate.Region) { Version = "12.0" })).Value;
        var databases = server.GetSqlDatabases();

        // Sized by the load test of the loyalty programme.
        var loyalty = new SqlDatabaseData(Estate.Region) { Sku = new SqlSku("GP_Gen5_4") { Tier = "GeneralPurpose" }, IsZoneRedundant = true };
        await databases.CreateOrUpdateAsync(WaitUntil.Completed, "loyalty", loyalty);

        await databases.CreateOrUpdateAsync(WaitUntil.Completed, "weather", new SqlDatabaseData(Estate.Region)
        {
            Sku = new SqlSku("BC_Gen5_2"),
            IsZoneRedundant = true,
            RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.GeoZone,
        });
    }
}
