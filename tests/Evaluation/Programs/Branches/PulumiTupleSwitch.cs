// No arm over stage and region gives a standby in another zone.
using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Pulumi.AzureNative.DBforPostgreSQL.Inputs;

public class ProfileStack : Stack
{
    public ProfileStack()
    {
        var stage = Pulumi.Deployment.Instance.StackName;
        var region = new Pulumi.Config().Require("region");
        _ = new Server("psql-profiles", new ServerArgs
        {
            ResourceGroupName = "rg-ml",
            Sku = new SkuArgs { Name = "Standard_D4ds_v5", Tier = SkuTier.GeneralPurpose },
            HighAvailability = new HighAvailabilityArgs
            {
                Mode = {|AMLR4101:(stage, region) switch
                {
                    ("prod", "westeurope") => "SameZone",
                    ("prod", _) => "Disabled",
                    _ => "Disabled",
                }|},
            },
            Backup = new BackupArgs { GeoRedundantBackup = "Enabled" },
        });
    }
}
