// The high availability mode is a static readonly field of another class and is SameZone.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

internal static class DatabaseStandards
{
    public static readonly PostgreSqlFlexibleServerHighAvailabilityMode Standby = PostgreSqlFlexibleServerHighAvailabilityMode.SameZone;
    public static readonly PostgreSqlFlexibleServerGeoRedundantBackupEnum Backup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled;
}

internal static class FeatureStoreServer
{
    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var server = new PostgreSqlFlexibleServerData(location)
        {
            Sku = new PostgreSqlFlexibleServerSku("Standard_D4ds_v5", PostgreSqlFlexibleServerSkuTier.GeneralPurpose),
            HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = {|AMLR4101:DatabaseStandards.Standby|} },
            Backup = new PostgreSqlFlexibleServerBackupProperties { GeoRedundantBackup = DatabaseStandards.Backup },
        };
        return group.GetPostgreSqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "psql-features", server);
    }
}
