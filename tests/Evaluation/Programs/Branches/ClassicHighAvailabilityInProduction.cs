// The standby is there in production, which is where it matters.
using Pulumi;
using Pulumi.Azure.PostgreSql;
using Pulumi.Azure.PostgreSql.Inputs;

public class DatabaseStack : Stack
{
    public DatabaseStack()
    {
        var args = new FlexibleServerArgs
        {
            ResourceGroupName = "rg-data",
            Version = "16",
            SkuName = "GP_Standard_D4s_v3",
            GeoRedundantBackupEnabled = true,
        };
        if (Pulumi.Deployment.Instance.StackName == "prod")
        {
            args.HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = "ZoneRedundant" };
        }

        _ = new FlexibleServer("psql-runs", args);
    }
}
