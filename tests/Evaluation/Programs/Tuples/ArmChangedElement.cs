// The element of the tuple is replaced by a value of the configuration, so it cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public static class NotebookRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string configuredSku)
    {
        var registry = (Name: "crnotebooks", Sku: "Basic");
        registry.Sku = configuredSku;
        var data = new ContainerRegistryData(location, new ContainerRegistrySku(registry.Sku))
        {
            IsAdminUserEnabled = false,
        };
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, registry.Name, data);
    }
}
