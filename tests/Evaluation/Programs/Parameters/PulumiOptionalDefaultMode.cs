// The annotation server is made with the default of the parameter, a standby in the same zone; the archive server asks for another zone.
using Pulumi;
using Pulumi.AzureNative.DBforMySQL;
using Pulumi.AzureNative.DBforMySQL.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Labels;

internal static class LabelServers
{
    public static void Deploy(ResourceGroup group)
    {
        Create("mysql-annotation", group);
        Create("mysql-archive", group, "ZoneRedundant");
    }

    private static Server Create(string name, ResourceGroup group, string highAvailability = {|AMLR4201:"SameZone"|}) => new(name, new ServerArgs
    {
        ResourceGroupName = group.Name,
        Location = "westeurope",
        Sku = new MySQLServerSkuArgs { Name = "Standard_D4ds_v4", Tier = ServerSkuTier.GeneralPurpose },
        HighAvailability = new HighAvailabilityArgs { Mode = highAvailability },
        Backup = new BackupArgs { GeoRedundantBackup = EnableStatusEnum.Enabled },
    });
}
