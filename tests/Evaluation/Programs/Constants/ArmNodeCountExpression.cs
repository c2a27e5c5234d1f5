// The constant expression for the node count is two, one less than a system pool needs.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

public sealed class InferenceClusterDeployment
{
    private const int Zones = 3;
    private const int SparePerZone = 0;

    public Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "inference",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = {|AMLR3003:Zones * (1 + SparePerZone) - 1|},
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-inference", cluster);
    }
}
