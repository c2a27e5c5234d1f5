// Each user pool is in one zone, but all belong to the same cluster and together they are in three zones.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class Cluster
{
    public static void Create(ResourceGroup group)
    {
        var cluster = new ManagedCluster("aks-serving", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            DnsPrefix = "serving",
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard },
            AgentPoolProfiles = new ManagedClusterAgentPoolProfileArgs
            {
                Name = "system",
                Mode = AgentPoolMode.System,
                VmSize = "Standard_D4s_v5",
                Count = 3,
                AvailabilityZones = { "1", "2", "3" },
            },
        });
        foreach (var zone in new[] { "1", "2", "3" })
        {
            _ = new AgentPool($"scoring{zone}", new AgentPoolArgs
            {
                ResourceGroupName = group.Name,
                ResourceName = cluster.Name,
                Mode = AgentPoolMode.User,
                VmSize = "Standard_D8s_v5",
                Count = 3,
                AvailabilityZones = { zone },
            });
        }
    }
}
