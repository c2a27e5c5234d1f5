// The generic class sends whatever its derived class describes; the derived class describes a database without zone redundancy.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal abstract class Deployment<TData>
{
    public async Task RunAsync(string name)
    {
        var data = Describe();
        await SendAsync(name, data);
    }

    protected abstract TData Describe();

    protected abstract Task SendAsync(string name, TData data);
}

internal sealed class FeatureDatabase(SqlServerResource server) : Deployment<SqlDatabaseData>
{
    protected override SqlDatabaseData Describe() => new(AzureLocation.WestEurope)
    {
        Sku = new SqlSku("BC_Gen5_2"),
        IsZoneRedundant = {|AMLR4001:false|},
    };

    protected override Task SendAsync(string name, SqlDatabaseData data) =>
        server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
}
