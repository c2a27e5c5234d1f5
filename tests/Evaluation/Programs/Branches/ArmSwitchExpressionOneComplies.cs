// One arm of the switch expression is zone-redundant, so the choice is by environment.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

public static class ProfileServer
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string stage)
    {
        var mode = stage switch
        {
            "prod" => PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant,
            "load" => PostgreSqlFlexibleServerHighAvailabilityMode.SameZone,
            _ => PostgreSqlFlexibleServerHighAvailabilityMode.Disabled,
        };
        var server = new PostgreSqlFlexibleServerData(location)
        {
            Sku = new PostgreSqlFlexibleServerSku("Standard_D4ds_v5", PostgreSqlFlexibleServerSkuTier.GeneralPurpose),
            HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = mode },
            Backup = new PostgreSqlFlexibleServerBackupProperties { GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled },
        };
        await group.GetPostgreSqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "psql-profiles", server);
    }
}
