// The symbol is not defined, so the constant of the other branch counts and is zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MySql.FlexibleServers;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

public static class OrderServer
{
#if SANDBOX
    private const string Standby = "Disabled";
#else
    private const string Standby = "ZoneRedundant";
#endif

    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var server = new MySqlFlexibleServerData(location)
        {
            Sku = new MySqlFlexibleServerSku("Standard_D4ds_v5", MySqlFlexibleServerSkuTier.GeneralPurpose),
            Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = MySqlFlexibleServerEnableStatusEnum.Enabled },
            HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = Standby },
        };
        await group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-orders", server);
    }
}
