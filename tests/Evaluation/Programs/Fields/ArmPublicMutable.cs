// Anybody can set the public field, so the tier of the cluster cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class ClusterDefaults
{
    public static ManagedClusterSkuTier Tier = ManagedClusterSkuTier.Free;
}

public static class ServingCluster
{
    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "serving",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ClusterDefaults.Tier },
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
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-serving", cluster);
    }
}
