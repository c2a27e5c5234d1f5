// The kept part of the tuple is the zone-redundant mode, and the discarded one does not matter.
using Pulumi;
using Pulumi.AzureNative.DBforMySQL;
using Pulumi.AzureNative.DBforMySQL.Inputs;

public class AnnotationStack : Stack
{
    public AnnotationStack()
    {
        var (_, mode, backup) = ("Disabled", "ZoneRedundant", "Enabled");
        _ = new Server("mysql-annotations", new ServerArgs
        {
            ResourceGroupName = "rg-ml",
            Sku = new MySQLServerSkuArgs { Name = "Standard_D4ds_v5", Tier = ServerSkuTier.GeneralPurpose },
            HighAvailability = new HighAvailabilityArgs { Mode = mode },
            Backup = new BackupArgs { GeoRedundantBackup = backup },
        });
    }
}
