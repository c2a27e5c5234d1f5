// The for loop walks a constant array, and both SKUs are below Premium.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public static class StageRegistries
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        string[] stages = ["test", "prod"];
        string[] skus = [{|AMLR2101:"Basic"|}, {|AMLR2101:"Standard"|}];
        for (var index = 0; index < stages.Length; index++)
        {
            var data = new ContainerRegistryData(location, new ContainerRegistrySku(skus[index]));
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, $"crml{stages[index]}", data);
        }
    }
}
