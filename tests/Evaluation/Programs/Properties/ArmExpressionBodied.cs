// The expression-bodied property gives the Free tier.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

internal sealed class SandboxCluster
{
    private static ManagedClusterSkuTier Tier => {|AMLR3002:ManagedClusterSkuTier.Free|};

    private static string Size => "Standard_D4s_v5";

    public async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var cluster = new ContainerServiceManagedClusterData(location)
        {
            DnsPrefix = "sandbox",
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = Tier },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = Size,
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-sandbox", cluster);
    }
}
