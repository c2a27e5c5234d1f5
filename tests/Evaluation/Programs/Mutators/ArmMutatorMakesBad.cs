// The data asks for zone redundancy, but the cost policy that runs before it is sent switches it off.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal static class FeatureDatabase
{
    public static async Task DeployAsync(SqlServerResource server)
    {
        var data = new SqlDatabaseData(AzureLocation.WestEurope)
        {
            Sku = new SqlSku("BC_Gen5_4"),
            IsZoneRedundant = true,
        };
        ApplyCostPolicy(data);
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "features", data);
    }

    private static void ApplyCostPolicy(SqlDatabaseData data)
    {
        data.IsZoneRedundant = {|AMLR4001:false|};
        data.Tags["cost"] = "reduced";
    }
}
