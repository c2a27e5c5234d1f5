// The SKU of the cluster is an object in a static readonly field and asks for the Free tier.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

internal static class ServingCluster
{
    private static readonly ManagedClusterSKUArgs s_sku = new()
    {
        Name = ManagedClusterSKUName.Base,
        Tier = {|AMLR3002:ManagedClusterSKUTier.Free|},
    };

    public static ManagedCluster Declare() => new("aks-serving", new ManagedClusterArgs
    {
        ResourceGroupName = "rg-serving",
        DnsPrefix = "serving",
        Sku = s_sku,
        AgentPoolProfiles =
        {
            new ManagedClusterAgentPoolProfileArgs
            {
                Name = "system",
                Mode = AgentPoolMode.System,
                VmSize = "Standard_D4s_v5",
                Count = 3,
                AvailabilityZones = { "1", "2", "3" },
            },
        },
    });
}
