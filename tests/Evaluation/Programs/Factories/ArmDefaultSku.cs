// The private factory gives every registry the Basic SKU, which cannot be replicated.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal static class ImageRegistry
{
    public static Task DeployAsync(ResourceGroupResource group)
    {
        var data = new ContainerRegistryData(AzureLocation.WestEurope, DefaultSku()) { IsAdminUserEnabled = false };
        return group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acrimages", data);
    }

    private static ContainerRegistrySku DefaultSku() => new({|AMLR2101:ContainerRegistrySkuName.Basic|});
}
