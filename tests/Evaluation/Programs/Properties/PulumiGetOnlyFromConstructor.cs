// The constructor sets the get-only property to a constant; the database keeps its backups in a zone-redundant way across regions.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

public sealed class MetadataDatabase : ComponentResource
{
    public MetadataDatabase(string name)
        : base("contoso:ml:MetadataDatabase", name)
    {
        Backups = BackupStorageRedundancy.GeoZone;
        IsZonal = true;
        Database = Create(name);
    }

    public Database Database { get; }

    private BackupStorageRedundancy Backups { get; }

    private bool IsZonal { get; }

    private Database Create(string name) => new(name, new DatabaseArgs
    {
        ResourceGroupName = "rg-ml",
        ServerName = "sql-ml",
        Sku = new SkuArgs { Name = "BC_Gen5_4" },
        ZoneRedundant = IsZonal,
        RequestedBackupStorageRedundancy = Backups.ToString(),
    });
}
