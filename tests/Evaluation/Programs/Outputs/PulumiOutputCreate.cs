// The tier is wrapped in an output of a constant, which is still the Free tier.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class TrialCluster
{
    public static ManagedCluster Create(ResourceGroup group) => new("aks-trial", new ManagedClusterArgs
    {
        ResourceGroupName = group.Name,
        DnsPrefix = "trial",
        Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = Output.Create({|AMLR3002:ManagedClusterSKUTier.Free|}) },
        AgentPoolProfiles = new ManagedClusterAgentPoolProfileArgs
        {
            Name = "system",
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = 3,
            AvailabilityZones = { "1", "2", "3" },
        },
    });
}
