using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

namespace Contoso.MlPlatform;

/// <summary>The databases that features are read from.</summary>
internal sealed class FeatureDatabases : ComponentResource
{
    public FeatureDatabases(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:FeatureDatabases", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };

        Server = new Server("sql-features", new ServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Version = "12.0",
            Tags = settings.Tags,
        }, child);

        // Sized by the load test of the loyalty programme.
        Loyalty = new Database("loyalty", new DatabaseArgs
        {
            ResourceGroupName = group.Name,
            ServerName = Server.Name,
            Location = Settings.Region,
            Sku = new SkuArgs { Name = "GP_Gen5_4", Tier = "GeneralPurpose" },
        }, child);

        Weather = new Database("weather", new DatabaseArgs
        {
            ResourceGroupName = group.Name,
            ServerName = Server.Name,
            Location = Settings.Region,
            Sku = new SkuArgs { Name = "BC_Gen5_2" },
            ZoneRedundant = true,
            // Refreshed from the warehouse every night, so its backups are hardly worth their price.
            RequestedBackupStorageRedundancy = BackupStorageRedundancy.Local,
        }, child);

        RegisterOutputs();
    }

    public Server Server { get; }

    public Database Loyalty { get; }

    public Database Weather { get; }
}
