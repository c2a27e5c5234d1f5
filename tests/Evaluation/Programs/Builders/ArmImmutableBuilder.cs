// The builder is a record and each step gives a new one; the database that is built keeps its backups in one datacenter.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;

namespace Contoso.Features;

internal sealed record DatabaseBuilder(string Sku)
{
    public bool ZoneRedundant { get; init; } = true;

    public SqlBackupStorageRedundancy Backups { get; init; } = SqlBackupStorageRedundancy.Geo;

    public DatabaseBuilder WithBackups(SqlBackupStorageRedundancy backups) => this with { Backups = backups };

    public SqlDatabaseData Build() => new(AzureLocation.WestEurope)
    {
        Sku = new SqlSku(Sku),
        IsZoneRedundant = ZoneRedundant,
        RequestedBackupStorageRedundancy = Backups,
    };
}

internal static class Databases
{
    public static async Task DeployAsync(SqlServerResource server)
    {
        var weather = new DatabaseBuilder("GP_Gen5_2").WithBackups({|AMLR4002:SqlBackupStorageRedundancy.Local|});
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "weather", weather.Build());
    }
}
