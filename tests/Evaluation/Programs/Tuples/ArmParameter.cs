// The tuple is a parameter of a public method, so its parts cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class PoolFactory
{
    public static async Task CreateAsync(ContainerServiceManagedClusterResource cluster, (string Name, int Nodes) pool)
    {
        var (name, nodes) = pool;
        var data = new ContainerServiceAgentPoolData
        {
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = nodes,
            AvailabilityZones = { "1", "2", "3" },
        };
        await cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }

    public static Task CreateSmallAsync(ContainerServiceManagedClusterResource cluster) => CreateAsync(cluster, ("small", 3));
}
