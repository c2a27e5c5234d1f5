// The SKU object is changed through another variable before the cluster is created.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class FraudCluster
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "fraud",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Free },
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
        var sku = cluster.Sku;
        sku.Tier = ManagedClusterSkuTier.Standard;
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-fraud", cluster);
    }
}
