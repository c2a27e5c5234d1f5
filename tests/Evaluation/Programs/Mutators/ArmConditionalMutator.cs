// The helper raises the tier in production only, which is a choice by environment.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal sealed class ServingCluster(ResourceGroupResource group, bool isProduction)
{
    public Task DeployAsync()
    {
        var data = new ContainerServiceManagedClusterData(AzureLocation.WestEurope)
        {
            DnsPrefix = "serving",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Free },
        };
        data.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfile("system")
        {
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = 3,
            AvailabilityZones = { "1", "2", "3" },
        });
        RaiseTier(data);
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-serving", data);
    }

    private void RaiseTier(ContainerServiceManagedClusterData data)
    {
        if (isProduction)
        {
            data.Sku.Tier = ManagedClusterSkuTier.Standard;
        }
    }
}
