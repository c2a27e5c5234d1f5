// The constructor gives the field its only value, and the node count is one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

internal sealed class BatchCluster
{
    private readonly int _nodes;
    private readonly ManagedClusterSkuTier _tier;

    public BatchCluster()
    {
        _nodes = {|AMLR3003:1|};
        _tier = ManagedClusterSkuTier.Standard;
    }

    public Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var system = new ManagedClusterAgentPoolProfile("system")
        {
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = _nodes,
            AvailabilityZones = { "1", "2", "3" },
        };
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "batch",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = _tier },
            AgentPoolProfiles = { system },
        };
        return group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-batch", cluster);
    }
}
