// The pool is changed through the index of the list that it is in, so the system pool has one node.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal static class BatchCluster
{
    public static Task DeployAsync(ResourceGroupResource group)
    {
        var data = new ContainerServiceManagedClusterData(AzureLocation.WestEurope)
        {
            DnsPrefix = "batch",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
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
        data.AgentPoolProfiles[0].Count = {|AMLR3003:1|};
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-batch", data);
    }
}
