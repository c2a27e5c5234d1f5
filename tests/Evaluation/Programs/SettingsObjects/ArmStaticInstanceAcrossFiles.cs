// The settings object of another file says Disabled for the geo-redundant backup of MySQL.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MySql.FlexibleServers;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

public static class LabelDatabase
{
    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var server = new MySqlFlexibleServerData(location)
        {
            Sku = new MySqlFlexibleServerSku("Standard_D4ds_v5", MySqlFlexibleServerSkuTier.GeneralPurpose),
            HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = ServerSettings.Labels.Standby },
            Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = {|AMLR4202:ServerSettings.Labels.Backup|} },
        };
        return group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-labels", server);
    }
}
// file: ServerSettings.cs
using Azure.ResourceManager.MySql.FlexibleServers.Models;

public sealed record ServerSettings(MySqlFlexibleServerHighAvailabilityMode Standby, MySqlFlexibleServerEnableStatusEnum Backup)
{
    public static readonly ServerSettings Labels = new(MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant, MySqlFlexibleServerEnableStatusEnum.Disabled);
}
