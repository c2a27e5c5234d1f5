// The component is public, so other programs decide what its database gets: cannot be told.
using Pulumi;
using Pulumi.Azure.MSSql;

public class FeatureDatabase : ComponentResource
{
    public FeatureDatabase(string name, Server server, bool isZoneRedundant, string backups)
        : base("contoso:data:FeatureDatabase", name)
    {
        _ = new Database(name, new DatabaseArgs
        {
            ServerId = server.Id,
            SkuName = "BC_Gen5_4",
            ZoneRedundant = isZoneRedundant,
            StorageAccountType = backups,
        }, new CustomResourceOptions { Parent = this });
    }
}
