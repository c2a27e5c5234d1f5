using Aspire.Hosting;
using Aspire.Hosting.Azure;
using Azure.Core;
using Azure.Provisioning.ContainerRegistry;

namespace Contoso.Scoring.AppHost;

/// <summary>The images of the models, and those that they are built from.</summary>
internal static class Images
{
    public static BicepOutputReference AddTo(IDistributedApplicationBuilder builder)
    {
        var models = builder.AddAzureContainerRegistry("models");

        // Base images change once a month and are pulled by every build.
        builder.AddAzureContainerRegistry("base")
            .ConfigureInfrastructure(infra =>
            {
                var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single();
                registry.IsAdminUserEnabled = false;
                registry.Sku = new() { Name = ContainerRegistrySkuName.Standard };
                infra.Add(new ContainerRegistryReplication("second")
                {
                    Name = "northeurope",
                    Parent = registry,
                    Location = AzureLocation.NorthEurope,
                    IsRegionEndpointEnabled = false, // too slow during the last migration
                });
            });
        return models.GetOutput("loginServer");
    }
}
