// The callback makes the registry Premium.
using System.Linq;
using Aspire.Hosting;
using Azure.Provisioning.ContainerRegistry;

var builder = DistributedApplication.CreateBuilder(args);
builder.AddAzureContainerRegistry("images")
    .ConfigureInfrastructure(infra =>
    {
        var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single();
        registry.Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium };
    });
builder.Build().Run();
