using Azure;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>The registry that holds the environments Azure ML builds, and the one with the curated base images.</summary>
internal sealed class ImageRegistry(ResourceGroupResource group, PlatformSettings settings)
{
    private readonly ContainerRegistryCollection _registries = group.GetContainerRegistries();

    public async Task<ContainerRegistryResource> DeployAsync()
    {
        await DeployBaseImagesAsync();

        var data = new ContainerRegistryData(Estate.Region, new ContainerRegistrySku(SizeFor(settings.Environment)))
        {
            // The jobs pull with their managed identity.
            IsAdminUserEnabled = false,
        };
        return (await _registries.CreateOrUpdateAsync(WaitUntil.Completed, $"crmlp{settings.Environment}", data)).Value;
    }

    // Image storage is what drives the bill: 10 GB are enough outside production, 100 GB in it.
    private static ContainerRegistrySkuName SizeFor(string environment) => environment switch
    {
        "prod" => ContainerRegistrySkuName.Standard,
        _ => ContainerRegistrySkuName.Basic,
    };

    private async Task DeployBaseImagesAsync()
    {
        // Every team's builds start from these images, so they are kept in two regions.
        var baseImages = (await _registries.CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"crmlpbase{settings.Environment}",
            new ContainerRegistryData(Estate.Region, new(ContainerRegistrySkuName.Premium))
            {
                IsDataEndpointEnabled = true,
                Policies = new()
                {
                    RetentionPolicy = new() { Days = 30, Status = ContainerRegistryPolicyStatus.Enabled },
                },
            })).Value;

        await baseImages.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed,
            Estate.SecondRegion.Name,
            new ContainerRegistryReplicationData(Estate.SecondRegion) { IsRegionEndpointEnabled = true });

        // Took too long to answer during the last migration, so it was switched off for the time being.
        await baseImages.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed,
            Estate.TrainingRegion.Name,
            new ContainerRegistryReplicationData(Estate.TrainingRegion) { IsRegionEndpointEnabled = false });
    }
}
