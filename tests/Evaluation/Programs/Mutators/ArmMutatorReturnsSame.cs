// The helper returns the object that it was given, with the mode set to none, so the server has no standby; its backups are geo-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MySql.FlexibleServers;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Labels;

internal static class LabelServer
{
    public static Task DeployAsync(ResourceGroupResource group)
    {
        var data = new MySqlFlexibleServerData(AzureLocation.WestEurope)
        {
            Sku = new MySqlFlexibleServerSku("Standard_D2ds_v4", MySqlFlexibleServerSkuTier.GeneralPurpose),
            Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = MySqlFlexibleServerEnableStatusEnum.Enabled },
        };
        return group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-labels", WithoutStandby(data));
    }

    private static MySqlFlexibleServerData WithoutStandby(MySqlFlexibleServerData data)
    {
        data.HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = {|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.Disabled|} };
        return data;
    }
}
