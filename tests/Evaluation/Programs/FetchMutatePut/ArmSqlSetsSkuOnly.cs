// The update sets the SKU only; whether the database is zone-redundant is what the fetched data says.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal static class Resize
{
    public static async Task GrowAsync(SqlServerResource server, string name, int cores)
    {
        await foreach (var database in server.GetSqlDatabases())
        {
            if (database.Data.Name == name)
            {
                var data = database.Data;
                data.Sku = new SqlSku("GP_Gen5") { Tier = "GeneralPurpose", Capacity = cores };
                await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
            }
        }
    }
}
