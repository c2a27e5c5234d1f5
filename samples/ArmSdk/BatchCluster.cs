using Azure;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>The oldest cluster of the team. Its template has been copied along ever since.</summary>
internal static class BatchCluster
{
    public static async Task DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var cluster = new ContainerServiceManagedClusterData(Estate.Region)
        {
            DnsPrefix = $"mlp-batch-{settings.Environment}",
            Identity = new ManagedServiceIdentity(ManagedServiceIdentityType.SystemAssigned),
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            NetworkProfile = new() { LoadBalancerSku = ContainerServiceLoadBalancerSku.Basic },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("pool1")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, $"aks-batch-{settings.Environment}", cluster);
    }
}
