// The local function makes both databases; the loyalty database is asked for without zone redundancy, the weather database with it.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal static class FeatureDatabases
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var operation = await group.GetSqlServers().CreateOrUpdateAsync(
            WaitUntil.Completed, "sql-features", new SqlServerData(AzureLocation.NorthEurope) { Version = "12.0" });
        var server = operation.Value;
        await CreateDatabaseAsync("loyalty", zoneRedundant: {|AMLR4001:false|});
        await CreateDatabaseAsync("weather", zoneRedundant: true);

        async Task CreateDatabaseAsync(string name, bool zoneRedundant)
        {
            var data = new SqlDatabaseData(AzureLocation.NorthEurope)
            {
                Sku = new SqlSku("GP_Gen5_4") { Tier = "GeneralPurpose" },
                IsZoneRedundant = zoneRedundant,
            };
            await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
        }
    }
}
