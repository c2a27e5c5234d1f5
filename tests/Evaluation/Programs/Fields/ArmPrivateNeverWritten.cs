// The private field could change but nothing changes it, so backups stay in one datacenter.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

public class FeatureDatabase
{
    private SqlBackupStorageRedundancy _backups = {|AMLR4002:SqlBackupStorageRedundancy.Local|};

    public async Task DeployAsync(SqlServerResource server, AzureLocation location)
    {
        var database = new SqlDatabaseData(location)
        {
            Sku = new SqlSku("GP_Gen5_4"),
            IsZoneRedundant = true,
            RequestedBackupStorageRedundancy = _backups,
        };
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "features", database);
    }
}
