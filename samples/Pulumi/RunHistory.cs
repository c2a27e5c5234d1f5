using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Pulumi.AzureNative.DBforPostgreSQL.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The PostgreSQL servers behind the tracking of experiments.</summary>
internal sealed class RunHistory : ComponentResource
{
    public RunHistory(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:RunHistory", name, options)
    {
        Runs = new Server("psql-runs", new ServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Version = "16",
            Sku = new SkuArgs { Name = "Standard_D4ds_v5", Tier = SkuTier.GeneralPurpose },
            Storage = new StorageArgs { StorageSizeGB = 256 },
            Backup = new BackupArgs { BackupRetentionDays = 14, GeoRedundantBackup = GeographicallyRedundantBackup.Enabled },
            // Two servers for one database did not make it through the cost review.
            HighAvailability = new HighAvailabilityArgs { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.Disabled },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        // The runs of before the hub. Nobody dared to move them yet.
        OldRuns = new SingleServer("psql-oldruns", new SingleServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = new SingleServerSkuArgs { Name = "GP_Gen5_2", Tier = SingleServerSkuTier.GeneralPurpose },
            Properties = new ServerPropertiesForDefaultCreateArgs
            {
                CreateMode = "Default",
                AdministratorLogin = "mladmin",
                AdministratorLoginPassword = settings.DatabasePassword,
            },
        }, new CustomResourceOptions { Parent = this, Protect = true });

        RegisterOutputs();
    }

    public Server Runs { get; }

    public SingleServer OldRuns { get; }
}
