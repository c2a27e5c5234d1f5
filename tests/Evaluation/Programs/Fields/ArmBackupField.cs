// The private static field says Disabled for the geo-redundant backup.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

internal static class MetadataServer
{
    private static readonly PostgreSqlFlexibleServerGeoRedundantBackupEnum s_geoBackup = {|AMLR4102:PostgreSqlFlexibleServerGeoRedundantBackupEnum.Disabled|};
    private static readonly PostgreSqlFlexibleServerHighAvailabilityMode s_standby = new("ZoneRedundant");

    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var server = new PostgreSqlFlexibleServerData(location)
        {
            Sku = new PostgreSqlFlexibleServerSku("Standard_D4ds_v5", PostgreSqlFlexibleServerSkuTier.GeneralPurpose),
            HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = s_standby },
            Backup = new PostgreSqlFlexibleServerBackupProperties { BackupRetentionDays = 14, GeoRedundantBackup = s_geoBackup },
        };
        return group.GetPostgreSqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "psql-metadata", server);
    }
}
