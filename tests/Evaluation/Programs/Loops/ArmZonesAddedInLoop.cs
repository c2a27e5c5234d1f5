// The loop gives the pool three zones, but the pool has one node.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class ServingCluster
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var system = new ManagedClusterAgentPoolProfile("system")
        {
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = {|AMLR3003:1|},
        };
        foreach (var zone in new[] { "1", "2", "3" })
        {
            system.AvailabilityZones.Add(zone);
        }

        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "serving",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Premium },
            AgentPoolProfiles = { system },
        };
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-serving", cluster);
    }
}
