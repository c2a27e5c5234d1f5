// The method returns a tuple whose second part is Local, so backups stay in one datacenter.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

internal static class CatalogDatabase
{
    public static async Task DeployAsync(SqlServerResource server, AzureLocation location)
    {
        var choice = ChooseTier();
        var database = new SqlDatabaseData(location)
        {
            Sku = new SqlSku(choice.Sku),
            IsZoneRedundant = true,
            RequestedBackupStorageRedundancy = choice.Backups,
        };
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "catalog", database);
    }

    private static (string Sku, SqlBackupStorageRedundancy Backups) ChooseTier() => ("GP_Gen5_2", {|AMLR4002:SqlBackupStorageRedundancy.Local|});
}
