// Every case of the switch statement gives fewer than three nodes, or throws.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class StageCluster
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string stage)
    {
        int nodes;
        switch (stage)
        {
            case "test":
                nodes = {|AMLR3003:1|};
                break;
            case "load":
                nodes = {|AMLR3003:2|};
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage.");
        }

        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = $"ml-{stage}",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = nodes,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, $"aks-{stage}", cluster);
    }
}
