using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Pulumi.AzureNative.DBforPostgreSQL.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The PostgreSQL server behind the tracking of experiments.</summary>
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
            HighAvailability = new HighAvailabilityArgs { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Server Runs { get; }
}
