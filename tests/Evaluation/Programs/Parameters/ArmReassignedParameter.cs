// The parameter is replaced before it is used wherever the stage is production, so the argument does not decide.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal static class Clusters
{
    public static Task DeployAsync(ResourceGroupResource group, string stage) => CreateAsync(group, stage, ManagedClusterSkuTier.Free);

    private static Task CreateAsync(ResourceGroupResource group, string stage, ManagedClusterSkuTier tier)
    {
        if (stage == "prod")
        {
            tier = ManagedClusterSkuTier.Standard;
        }

        var data = new ContainerServiceManagedClusterData(AzureLocation.WestEurope)
        {
            DnsPrefix = stage,
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = tier },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system") { Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 3, AvailabilityZones = { "1", "2", "3" } },
            },
        };
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, $"aks-{stage}", data);
    }
}
