// The database is zone-redundant.
using Pulumi;
using Pulumi.Azure.MSSql;

public class DatabaseStack : Stack
{
    public DatabaseStack()
    {
        var plan = (Sku: "BC_Gen5_4", IsZoneRedundant: true);
        _ = new Database("loyalty", new DatabaseArgs { ServerId = "/subscriptions/s/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql", SkuName = plan.Sku, ZoneRedundant = plan.IsZoneRedundant });
    }
}
