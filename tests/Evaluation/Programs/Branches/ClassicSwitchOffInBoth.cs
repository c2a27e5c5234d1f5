// Neither branch asks for a standby, so there is none.
using Pulumi;
using Pulumi.Azure.MySql;

public class DatabaseStack : Stack
{
    public DatabaseStack()
    {
        var args = new FlexibleServerArgs { ResourceGroupName = "rg-data", SkuName = "GP_Standard_D2ads_v5", GeoRedundantBackupEnabled = true };
        if (Pulumi.Deployment.Instance.StackName == "prod")
        {
            args.BackupRetentionDays = 35;
        }
        else
        {
            args.BackupRetentionDays = 7;
        }

        _ = new {|AMLR4201:FlexibleServer|}("mysql-labels", args);
    }
}
