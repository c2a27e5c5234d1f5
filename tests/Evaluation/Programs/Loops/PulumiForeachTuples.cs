// Each tuple of the list asks for a tier without zone redundancy.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

public class TeamDatabases : Stack
{
    public TeamDatabases()
    {
        var databases = new List<(string Name, string Sku)>
        {
            ("vision", {|AMLR4001:"S1"|}),
            ("speech", {|AMLR4001:"Basic"|}),
        };
        foreach (var (name, sku) in databases)
        {
            _ = new Database(name, new DatabaseArgs
            {
                ResourceGroupName = "rg-teams",
                ServerName = "sql-teams",
                Sku = new SkuArgs { Name = sku },
            });
        }
    }
}
