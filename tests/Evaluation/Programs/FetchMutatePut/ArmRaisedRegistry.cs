// The fetched registry is raised to Premium; whether it has replicas is not known here.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal static class Hardening
{
    public static async Task RaiseAsync(ResourceGroupResource group, string name)
    {
        var registries = group.GetContainerRegistries();
        if (await registries.ExistsAsync(name))
        {
            var data = (await registries.GetAsync(name)).Value.Data;
            data.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);
            await registries.CreateOrUpdateAsync(WaitUntil.Completed, name, data);
        }
    }
}
