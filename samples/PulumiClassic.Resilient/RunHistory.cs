using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.PostgreSql;
using Pulumi.Azure.PostgreSql.Inputs;

namespace Contoso.MlPlatform;

/// <summary>The tracking database of the teams that brought their own experiment tracking.</summary>
internal sealed class RunHistory : ComponentResource
{
    public RunHistory(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Runs", name, options)
    {
        var server = new FlexibleServer("psql-runs", new FlexibleServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Version = "16",
            SkuName = "GP_Standard_D4s_v3",
            StorageMb = 131072,
            HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = "ZoneRedundant" },
            GeoRedundantBackupEnabled = true,
            AdministratorLogin = "runs",
            AdministratorPassword = settings.DatabasePassword,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        _ = new FlexibleServerDatabase("tracking", new FlexibleServerDatabaseArgs { ServerId = server.Id, Charset = "utf8" }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}
