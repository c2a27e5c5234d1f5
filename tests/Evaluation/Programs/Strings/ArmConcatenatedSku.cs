// A local and a literal are added up to a SQL tier that cannot be zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

public static class ExperimentDatabase
{
    public static async Task DeployAsync(SqlServerResource server, AzureLocation location)
    {
        var tier = "S";
        var size = tier + "1";
        var database = new SqlDatabaseData(location)
        {
            Sku = new SqlSku({|AMLR4001:size|}),
            RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Geo,
        };
        database.Tags.Add("size", size);
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "experiments", database);
    }
}
