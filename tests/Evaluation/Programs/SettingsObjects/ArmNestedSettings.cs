// The nested settings of the platform say one node for the system pool.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

internal sealed class PoolSettings
{
    public string VmSize { get; init; } = "Standard_D4s_v5";

    public int Nodes { get; init; } = 3;
}

internal sealed class PlatformSettings
{
    public string Prefix { get; init; } = "ml";

    public PoolSettings System { get; init; } = new();
}

internal static class PlatformCluster
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var settings = new PlatformSettings { System = new PoolSettings { Nodes = 1 } };
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = settings.Prefix,
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = settings.System.VmSize,
                    Count = {|AMLR3003:settings.System.Nodes|},
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-platform", cluster);
    }
}
