using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.PostgreSql;

namespace Contoso.Scoring.AppHost;

/// <summary>The PostgreSQL servers behind the tracking of experiments.</summary>
internal static class RunHistory
{
    public static IResourceBuilder<AzurePostgresFlexibleServerDatabaseResource> AddTo(IDistributedApplicationBuilder builder)
    {
        // Sized by the load test; everything else is as Aspire has it.
        var runs = builder.AddAzurePostgresFlexibleServer("runs")
            .ConfigureInfrastructure(infra =>
            {
                var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single();
                server.Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose };
            });

        // Feedback of the clerks.
        builder.AddAzurePostgresFlexibleServer("feedback")
            .ConfigureInfrastructure(infra =>
            {
                var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single();
                server.Sku.Name = "Standard_D2ds_v5";
                server.Sku.Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose;
                server.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.Disabled;
                server.Backup.GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled;
            })
            .AddDatabase("clerks");
        return runs.AddDatabase("history");
    }
}
