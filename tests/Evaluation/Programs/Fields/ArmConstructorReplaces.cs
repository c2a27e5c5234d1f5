// The constructor replaces the initial value of the field, so the tier is Standard.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

internal sealed class ServingCluster
{
    private readonly ManagedClusterSkuTier _tier = ManagedClusterSkuTier.Free;
    private readonly int _nodes = 1;

    public ServingCluster()
    {
        _tier = ManagedClusterSkuTier.Standard;
        _nodes = 3;
    }

    public Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "serving",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = _tier },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = _nodes,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-serving", cluster);
    }
}
