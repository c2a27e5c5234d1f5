// A reference to the local changes it before the database is declared.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

internal class RiskStack : Stack
{
    public RiskStack()
    {
        var backups = "Local";
        var isZonal = false;
        Upgrade(ref backups, ref isZonal);

        _ = new Database("risk", new DatabaseArgs
        {
            ResourceGroupName = "rg-ml",
            ServerName = "sql-ml",
            Sku = new SkuArgs { Name = "BC_Gen5_4" },
            ZoneRedundant = isZonal,
            RequestedBackupStorageRedundancy = backups,
        });
    }

    private static void Upgrade(ref string backups, ref bool isZonal)
    {
        backups = "GeoZone";
        isZonal = true;
    }
}
