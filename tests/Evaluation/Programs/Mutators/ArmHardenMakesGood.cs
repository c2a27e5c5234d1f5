// The registry is declared as Basic, but the helper raises it to Premium before it is sent, and it has a replica.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal static class ImageRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic));
        Harden(data);
        var registry = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acrml", data)).Value;
        await registry.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed, "northeurope", new ContainerRegistryReplicationData(AzureLocation.NorthEurope));
    }

    private static void Harden(ContainerRegistryData data)
    {
        data.IsAdminUserEnabled = false;
        data.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);
    }
}
