// The tuples name one and two nodes for the user pools.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public static class TeamPools
{
    public static async Task DeployAsync(ContainerServiceManagedClusterResource cluster)
    {
        (string Name, int Nodes)[] teams = [("vision", {|AMLR3004:1|}), ("speech", {|AMLR3004:2|})];
        foreach (var (name, nodes) in teams)
        {
            var pool = new ContainerServiceAgentPoolData
            {
                Mode = AgentPoolMode.User,
                VmSize = "Standard_D8s_v5",
                Count = nodes,
                AvailabilityZones = { "1", "2", "3" },
            };
            await cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, name, pool);
        }
    }
}
