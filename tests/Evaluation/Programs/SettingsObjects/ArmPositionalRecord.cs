// The positional record carries the Basic SKU to the registry.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

internal sealed record RegistrySettings(string Name, ContainerRegistrySkuName Sku);

internal static class ImageRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var settings = new RegistrySettings("crimages", ContainerRegistrySkuName.Basic);
        var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:settings.Sku|}))
        {
            IsAdminUserEnabled = false,
        };
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, settings.Name, data);
    }
}
