// The loop steps down from one small tier to another, and neither can be zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

public static class SandboxDatabase
{
    public static async Task DeployAsync(SqlServerResource server, AzureLocation location)
    {
        var sku = {|AMLR4001:"S3"|};
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                var database = new SqlDatabaseData(location) { Sku = new SqlSku(sku) };
                await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "sandbox", database);
                return;
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == "QuotaExceeded")
            {
                sku = {|AMLR4001:"S1"|};
            }
        }
    }
}
