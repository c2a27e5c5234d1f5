// The standby is in another zone.
using Pulumi;
using Pulumi.Azure.PostgreSql;
using Pulumi.Azure.PostgreSql.Inputs;

public class DatabaseStack : Stack
{
    public DatabaseStack()
    {
        _ = new FlexibleServer("psql-runs", new FlexibleServerArgs
        {
            ResourceGroupName = "rg-data",
            SkuName = "GP_Standard_D4s_v3",
            HighAvailability = Standby(),
            GeoRedundantBackupEnabled = true,
        });
    }

    private static FlexibleServerHighAvailabilityArgs Standby() => new() { Mode = "ZoneRedundant", StandbyAvailabilityZone = "2" };
}
