// The compound assignment makes the tier P2, and the database is zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

public static class TrainingDatabase
{
    public static async Task DeployAsync(SqlServerResource server, AzureLocation location)
    {
        var sku = "P";
        sku += 2;
        var database = new SqlDatabaseData(location)
        {
            Sku = new SqlSku(sku),
            IsZoneRedundant = true,
        };
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "training", database);
    }
}
