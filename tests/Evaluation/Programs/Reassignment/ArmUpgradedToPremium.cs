// The SKU is raised to Premium, and the registry has no replica in another region.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public static class PlatformRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var sku = ContainerRegistrySkuName.Basic;
        sku = ContainerRegistrySkuName.Premium;
        var data = new {|AMLR2102:ContainerRegistryData|}(AzureLocation.WestEurope, new ContainerRegistrySku(sku))
        {
            IsAdminUserEnabled = false,
        };
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crplatform", data);
    }
}
