// After the guard the SKU has one value, which is the Basic load balancer.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class EdgeCluster
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string stage)
    {
        var balancer = ContainerServiceLoadBalancerSku.Standard;
        if (stage is not "edge")
        {
            return;
        }

        balancer = {|AMLR3005:ContainerServiceLoadBalancerSku.Basic|};
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "edge",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            NetworkProfile = new() { LoadBalancerSku = balancer },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-edge", cluster);
    }
}
