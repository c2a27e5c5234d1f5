// The pools are collected in a list that is added to the cluster; the scoring pool has no zones.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal static class ServingCluster
{
    public static Task DeployAsync(ResourceGroupResource group)
    {
        var pools = new List<ManagedClusterAgentPoolProfile>
        {
            new("system") { Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 3, AvailabilityZones = { "1", "2", "3" } },
        };
        pools.Add(new {|AMLR3001:ManagedClusterAgentPoolProfile|}("scoring") { Mode = AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 4 });

        var data = new ContainerServiceManagedClusterData(AzureLocation.WestEurope)
        {
            DnsPrefix = "serving",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
        };
        foreach (var pool in pools)
        {
            data.AgentPoolProfiles.Add(pool);
        }

        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-serving", data);
    }
}
