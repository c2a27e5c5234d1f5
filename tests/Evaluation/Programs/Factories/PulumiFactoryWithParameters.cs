// Each pool comes from the factory with its own count: the system pool has two nodes, the scoring pool three.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class Cluster
{
    public static ManagedCluster Create(ResourceGroup group) => new("aks-serving", new ManagedClusterArgs
    {
        ResourceGroupName = group.Name,
        DnsPrefix = "serving",
        Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard },
        AgentPoolProfiles = new[]
        {
            Pool("system", AgentPoolMode.System, {|AMLR3003:2|}),
            Pool("scoring", AgentPoolMode.User, 3),
        },
    });

    private static ManagedClusterAgentPoolProfileArgs Pool(string name, AgentPoolMode mode, int count) => new()
    {
        Name = name,
        Mode = mode,
        VmSize = "Standard_D4s_v5",
        Count = count,
        AvailabilityZones = { "1", "2", "3" },
    };
}
