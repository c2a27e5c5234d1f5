// The settings object of another file asks for a standby in the same zone.
using Pulumi;
using Pulumi.AzureNative.DBforMySQL;
using Pulumi.AzureNative.DBforMySQL.Inputs;

public class LabelStack : Stack
{
    public LabelStack()
    {
        _ = new Server("mysql-labels", new ServerArgs
        {
            ResourceGroupName = "rg-ml",
            Sku = new MySQLServerSkuArgs { Name = "Standard_D4ds_v5", Tier = ServerSkuTier.GeneralPurpose },
            HighAvailability = new HighAvailabilityArgs { Mode = {|AMLR4201:DatabaseSettings.Labels.Standby|} },
            Backup = new BackupArgs { GeoRedundantBackup = DatabaseSettings.Labels.Backup },
        });
    }
}
// file: DatabaseSettings.cs
public sealed class DatabaseSettings
{
    public static DatabaseSettings Labels { get; } = new() { Standby = "SameZone" };

    public string Standby { get; init; } = "ZoneRedundant";

    public string Backup { get; init; } = "Enabled";
}
