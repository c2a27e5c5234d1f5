using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.Sql;

namespace Contoso.Scoring.AppHost;

/// <summary>The database that features are read from, and a playground in the free offer.</summary>
internal static class FeatureDatabases
{
    public static IResourceBuilder<AzureSqlDatabaseResource> AddTo(IDistributedApplicationBuilder builder)
    {
        builder.AddAzureSqlServer("playground").AddDatabase("ideas");

        var server = builder.AddAzureSqlServer("features")
            .ConfigureInfrastructure(infra =>
            {
                foreach (var database in infra.GetProvisionableResources().OfType<SqlDatabase>())
                {
                    database.Sku = new SqlSku { Name = "GP_Gen5_4" };
                    database.IsZoneRedundant = false;
                    database.RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Local;
                }
            });
        return server.AddDatabase("loyalty").WithDefaultAzureSku();
    }
}
