// The helper changes the object after it was sent, so the registry was created as Standard.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal static class TeamRegistry
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var registries = group.GetContainerRegistries();
        var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Standard|}));
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "acrteam", data);
        Announce(data);
    }

    private static void Announce(ContainerRegistryData data)
    {
        data.Tags["announced"] = "true";
        data.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);
    }
}
