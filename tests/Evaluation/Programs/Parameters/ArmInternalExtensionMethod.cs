// The extension method is internal, and its call for the export database asks for the S2 tier, which cannot be zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal static class SqlServerExtensions
{
    public static Task AddDatabaseAsync(this SqlServerResource server, string name, string sku)
    {
        var data = new SqlDatabaseData(AzureLocation.WestEurope) { Sku = new SqlSku(sku), IsZoneRedundant = IsZonal(sku) };
        return server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }

    private static bool IsZonal(string sku) => sku.Length > 2;
}

internal static class Databases
{
    public static async Task DeployAsync(SqlServerResource server)
    {
        await server.AddDatabaseAsync("features", "BC_Gen5_4");
        await server.AddDatabaseAsync("exports", {|AMLR4001:"S2"|});
    }
}
