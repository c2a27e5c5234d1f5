// The zones are an array in a static readonly field and name two zones.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

internal static class GpuPool
{
    private static readonly string[] s_zones = ["1", "2"];

    public static Task DeployAsync(ContainerServiceManagedClusterResource cluster)
    {
        var pool = new ContainerServiceAgentPoolData
        {
            Mode = AgentPoolMode.User,
            VmSize = "Standard_NC4as_T4_v3",
            Count = 4,
        };
        foreach (var zone in s_zones)
        {
            pool.AvailabilityZones.Add(zone);
        }

        return cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, "gpu", pool);
    }
}
