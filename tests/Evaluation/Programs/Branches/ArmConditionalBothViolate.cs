// Both ends of the conditional are below Premium.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public sealed class RegistryDeployment(ResourceGroupResource group, bool isProduction)
{
    public async Task RunAsync(AzureLocation location)
    {
        var data = new ContainerRegistryData(
            location,
            new ContainerRegistrySku({|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|}));
        if (isProduction)
        {
            data.Tags["owner"] = "platform";
        }

        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crml", data);
    }
}
