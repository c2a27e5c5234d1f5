// The SKU is spelled with nameof of the enumeration of the tool itself and is Standard.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public enum RegistryTier
{
    Basic,
    Standard,
    Premium,
}

public static class ImageRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        ContainerRegistrySkuName sku = {|AMLR2101:nameof(RegistryTier.Standard)|};
        var data = new ContainerRegistryData(location, new ContainerRegistrySku(sku))
        {
            IsAdminUserEnabled = false,
        };
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crimages", data);
    }
}
