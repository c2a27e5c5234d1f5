using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.CosmosDB;

namespace Contoso.Scoring.AppHost;

/// <summary>Who knows whom: looked up for each request.</summary>
internal static class CustomerGraph
{
    public static IResourceBuilder<AzureCosmosDBResource> AddTo(IDistributedApplicationBuilder builder)
    {        return builder.AddAzureCosmosDB("graph")
            .WithDefaultAzureSku()
            .ConfigureInfrastructure(infra =>
            {
                var account = infra.GetProvisionableResources().OfType<CosmosDBAccount>().Single();
                account.Locations = new BicepList<CosmosDBAccountLocation>
                {
                    new CosmosDBAccountLocation { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true },
                    new CosmosDBAccountLocation { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 },
                };
                account.EnableAutomaticFailover = true;
                account.BackupPolicy = new ContinuousModeBackupPolicy();
            });
    }
}
