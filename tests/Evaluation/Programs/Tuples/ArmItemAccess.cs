// The second item of the tuple switches the standby off.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MySql.FlexibleServers;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

public static class AnnotationServer
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var availability = (MySqlFlexibleServerEnableStatusEnum.Enabled, {|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.Disabled|});
        var server = new MySqlFlexibleServerData(location)
        {
            Sku = new MySqlFlexibleServerSku("Standard_D4ds_v5", MySqlFlexibleServerSkuTier.GeneralPurpose),
            Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = availability.Item1 },
            HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = availability.Item2 },
        };
        await group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-annotations", server);
    }
}
