// The arguments are changed to the Free tier before the cluster is declared.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class ServingStack : Stack
{
    public ServingStack()
    {
        var sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard };
        sku.Tier = {|AMLR3002:ManagedClusterSKUTier.Free|};
        var args = new ManagedClusterArgs { ResourceGroupName = "rg-serving", DnsPrefix = "serving" };
        args.Sku = sku;
        args.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfileArgs
        {
            Name = "system",
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = 3,
            AvailabilityZones = { "1", "2", "3" },
        });
        _ = new ManagedCluster("aks-serving", args);
    }
}
