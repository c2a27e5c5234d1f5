// The tier goes through two private methods; the free tier of the experiment cluster is said in the outermost call.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal sealed class ServingStack : Stack
{
    public ServingStack()
    {
        var group = new ResourceGroup("rg-serving");
        AddCluster(group, "aks-live", ManagedClusterSKUTier.Standard);
        AddCluster(group, "aks-experiments", {|AMLR3002:ManagedClusterSKUTier.Free|});
    }

    private static void AddCluster(ResourceGroup group, string name, ManagedClusterSKUTier tier) => Create(group.Name, name, tier);

    private static ManagedCluster Create(Input<string> group, string name, ManagedClusterSKUTier tier) => new(name, new ManagedClusterArgs
    {
        ResourceGroupName = group,
        DnsPrefix = name,
        Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = tier },
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
