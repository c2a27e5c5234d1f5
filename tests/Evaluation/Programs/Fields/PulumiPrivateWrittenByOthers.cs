// Another method may replace the backup setting before the database is declared, so it cannot be told.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

public class FeatureDatabases
{
    private string _backups = "Local";

    public void UseBackups(string redundancy) => _backups = redundancy;

    public Database Declare(string name) => new(name, new DatabaseArgs
    {
        ResourceGroupName = "rg-ml",
        ServerName = "sql-ml",
        Sku = new SkuArgs { Name = "GP_Gen5_4" },
        ZoneRedundant = true,
        RequestedBackupStorageRedundancy = _backups,
    });
}
