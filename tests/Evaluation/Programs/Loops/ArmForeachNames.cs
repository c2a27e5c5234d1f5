// The loop creates one registry per team, all of them Basic.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

public static class TeamRegistries
{
    private static readonly string[] s_teams = ["vision", "speech", "risk"];

    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        foreach (var team in s_teams)
        {
            var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}))
            {
                Tags = { ["team"] = team },
            };
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, $"cr{team}", data);
        }
    }
}
