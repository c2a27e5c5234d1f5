// The registry is kept in a field and another method adds its replica in a second region, so it is replicated.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal sealed class ImageRegistry(ResourceGroupResource group)
{
    private ContainerRegistryResource? _registry;

    public async Task DeployAsync()
    {
        var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Premium));
        _registry = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acrimages", data)).Value;
        await ReplicateAsync(AzureLocation.NorthEurope);
    }

    private async Task ReplicateAsync(AzureLocation region) =>
        await _registry!.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed, region.Name, new ContainerRegistryReplicationData(region));
}
