using Pulumi;
using Pulumi.AzureNative.DBforMySQL;
using Pulumi.AzureNative.DBforMySQL.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The MySQL servers of the annotation tool.</summary>
internal sealed class LabelStore : ComponentResource
{
    public LabelStore(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:LabelStore", name, options)
    {
        var labels = new ServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = new MySQLServerSkuArgs { Name = "Standard_D2ds_v4", Tier = ServerSkuTier.GeneralPurpose },
            Storage = new StorageArgs { StorageSizeGB = 64, AutoGrow = EnableStatusEnum.Enabled },
            Backup = new BackupArgs { BackupRetentionDays = 14, GeoRedundantBackup = EnableStatusEnum.Enabled },
            HighAvailability = new HighAvailabilityArgs { Mode = HighAvailabilityMode.Disabled },
            Tags = settings.Tags,
        };
        Labels = new Server("mysql-labels", labels, new CustomResourceOptions { Parent = this });

        OldLabels = new SingleServer("mysql-oldlabels", new SingleServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = new SkuArgs { Name = "GP_Gen5_2", Tier = SingleServerSkuTier.GeneralPurpose },
            Properties = new ServerPropertiesForDefaultCreateArgs
            {
                CreateMode = "Default",
                AdministratorLogin = "mladmin",
                AdministratorLoginPassword = settings.DatabasePassword,
            },
        }, new CustomResourceOptions { Parent = this, Protect = true });

        RegisterOutputs();
    }

    public Server Labels { get; }

    public SingleServer OldLabels { get; }
}
