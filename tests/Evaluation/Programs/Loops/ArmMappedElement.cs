// The loop maps each name through a dictionary that a caller gives, so the SKUs cannot be told.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public static class StageRegistries
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, IReadOnlyDictionary<string, ContainerRegistrySkuName> skus)
    {
        foreach (var stage in new[] { "Basic", "Standard" })
        {
            var data = new ContainerRegistryData(location, new ContainerRegistrySku(skus[stage]))
            {
                Tags = { ["stage"] = stage },
            };
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, $"cr{stage}", data);
        }
    }
}
