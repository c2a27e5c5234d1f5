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

        // Premium everywhere: only it can be replicated, and test must be like production.
        var data = new ContainerRegistryData(Estate.Region, new ContainerRegistrySku(ContainerRegistrySkuName.Premium))
        {
            // The jobs pull with their managed identity.
            IsAdminUserEnabled = false,
        };
        var registry = (await _registries.CreateOrUpdateAsync(WaitUntil.Completed, $"crmlp{settings.Environment}", data)).Value;
        await registry.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed, Estate.SecondRegion.Name, new ContainerRegistryReplicationData(Estate.SecondRegion));
        return registry;
    }

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

        await baseImages.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed,
            Estate.TrainingRegion.Name,
            new ContainerRegistryReplicationData(Estate.TrainingRegion));
    }
}
