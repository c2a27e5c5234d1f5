// The loop adds three zones to the pool; the cluster complies.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal static class InferenceCluster
{
    private static readonly string[] Zones = ["1", "2", "3"];

    public static Task DeployAsync(ResourceGroupResource group)
    {
        var pool = new ManagedClusterAgentPoolProfile("system") { Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 3 };
        foreach (var zone in Zones)
        {
            pool.AvailabilityZones.Add(zone);
        }

        var data = new ContainerServiceManagedClusterData(AzureLocation.WestEurope)
        {
            DnsPrefix = "inference",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles = { pool },
        };
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-inference", data);
    }
}
