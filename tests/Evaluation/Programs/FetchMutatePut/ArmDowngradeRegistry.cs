// The registry that exists is put back with the Basic SKU; what else it has stays as it was.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal static class CostReview
{
    public static async Task DowngradeAsync(ResourceGroupResource group, string name)
    {
        ContainerRegistryResource registry = await group.GetContainerRegistryAsync(name);
        var data = registry.Data;
        data.Sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|});
        data.IsAdminUserEnabled = false;
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }
}
