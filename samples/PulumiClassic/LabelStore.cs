using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.MySql;

namespace Contoso.MlPlatform;

/// <summary>What the labelling team wrote about each picture.</summary>
internal sealed class LabelStore : ComponentResource
{
    public LabelStore(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Labels", name, options)
    {
        var server = new FlexibleServer("mysql-labels", new FlexibleServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Version = "8.0.21",
            SkuName = "GP_Standard_D2ads_v5",
            GeoRedundantBackupEnabled = true,
            AdministratorLogin = "labels",
            AdministratorPassword = settings.DatabasePassword,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        _ = new FlexibleDatabase("labels", new FlexibleDatabaseArgs
        {
            ResourceGroupName = group.Name,
            ServerName = server.Name,
            Charset = "utf8mb4",
            Collation = "utf8mb4_general_ci",
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}
