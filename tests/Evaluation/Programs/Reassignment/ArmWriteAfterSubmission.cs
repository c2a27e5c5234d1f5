// The SKU object is changed after the registry was created, which comes too late.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public static class LegacyRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var registries = group.GetContainerRegistries();
        var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Standard|}));
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "crlegacy", data);
        data.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);
        Console.WriteLine($"The next version will be {data.Sku.Name}.");
    }
}
