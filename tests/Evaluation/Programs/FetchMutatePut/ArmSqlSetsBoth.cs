// The database leaves its elastic pool without zone redundancy, but how it was created decides too, and only Azure knows that.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal static class Resize
{
    public static async Task LeavePoolAsync(SqlDatabaseResource database, SqlDatabaseCollection databases)
    {
        SqlDatabaseData data = database.Data;
        data.Sku = new SqlSku("GP_Gen5_2") { Tier = "GeneralPurpose" };
        data.ElasticPoolId = null;
        data.IsZoneRedundant = false;
        await databases.CreateOrUpdateAsync(WaitUntil.Completed, data.Name, data);
    }
}
