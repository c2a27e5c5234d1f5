// The method returns a tuple with a zone-redundant choice, which the caller deconstructs.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

internal class CatalogStack : Stack
{
    public CatalogStack()
    {
        var (sku, isZonal) = ChooseTier();
        _ = new Database("catalog", new DatabaseArgs
        {
            ResourceGroupName = "rg-ml",
            ServerName = "sql-ml",
            Sku = new SkuArgs { Name = sku },
            ZoneRedundant = isZonal,
        });
    }

    private static (string Sku, bool IsZonal) ChooseTier()
    {
        return ("GP_Gen5_2", true);
    }
}
