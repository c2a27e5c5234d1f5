using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.MSSql;

namespace Contoso.MlPlatform;

/// <summary>Features that models read while they answer.</summary>
internal sealed class FeatureDatabases : ComponentResource
{
    public FeatureDatabases(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Features", name, options)
    {
        var server = new Server("sql-features", new ServerArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Version = "12.0",
            AdministratorLogin = "features",
            AdministratorLoginPassword = settings.DatabasePassword,
            MinimumTlsVersion = "1.2",
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        _ = new Database("loyalty", new DatabaseArgs
        {
            ServerId = server.Id,
            SkuName = "BC_Gen5_4",
            MaxSizeGb = 100,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        // Weather comes from a public service and can be fetched again.
        _ = new Database("weather", new DatabaseArgs
        {
            ServerId = server.Id,
            SkuName = "GP_Gen5_2",
            ZoneRedundant = true,
            StorageAccountType = "Local",
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}
