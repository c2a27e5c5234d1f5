// The get-only property has one value, which is the Basic SKU.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

internal sealed class RegistrySetup
{
    private ContainerRegistrySkuName Sku { get; } = {|AMLR2101:ContainerRegistrySkuName.Basic|};

    private string Name { get; } = "crnotebooks";

    public async Task RunAsync(ResourceGroupResource group, AzureLocation location)
    {
        var data = new ContainerRegistryData(location, new ContainerRegistrySku(Sku));
        data.Tags.Add("team", "notebooks");
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, Name, data);
    }
}
