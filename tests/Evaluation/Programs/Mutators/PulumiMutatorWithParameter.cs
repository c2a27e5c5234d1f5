// The extension sets the tier that it is given; the trial cluster is put on the Free tier.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class Clusters
{
    public static void Deploy(ResourceGroup group)
    {
        _ = new ManagedCluster("aks-trial", Describe(group, "trial").WithTier({|AMLR3002:ManagedClusterSKUTier.Free|}));
        _ = new ManagedCluster("aks-live", Describe(group, "live").WithTier(ManagedClusterSKUTier.Premium));
    }

    private static ManagedClusterArgs Describe(ResourceGroup group, string prefix) => new()
    {
        ResourceGroupName = group.Name,
        DnsPrefix = prefix,
        AgentPoolProfiles = new ManagedClusterAgentPoolProfileArgs
        {
            Name = "system",
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = 3,
            AvailabilityZones = { "1", "2", "3" },
        },
    };

    private static ManagedClusterArgs WithTier(this ManagedClusterArgs args, ManagedClusterSKUTier tier)
    {
        args.Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = tier };
        return args;
    }
}
