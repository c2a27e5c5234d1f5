// The cluster has an uptime SLA in production, and the node counts are enough everywhere.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class ClusterStack : Stack
{
    public ClusterStack()
    {
        var isProduction = Pulumi.Deployment.Instance.StackName == "prod";
        _ = new ManagedCluster("aks-ml", new ManagedClusterArgs
        {
            ResourceGroupName = "rg-ml",
            DnsPrefix = "ml",
            Sku = new ManagedClusterSKUArgs
            {
                Name = ManagedClusterSKUName.Base,
                Tier = isProduction ? ManagedClusterSKUTier.Standard : ManagedClusterSKUTier.Free,
            },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "system",
                    Mode = AgentPoolMode.System,
                    VmSize = isProduction ? "Standard_D8s_v5" : "Standard_D4s_v5",
                    Count = isProduction ? 6 : 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        });
    }
}
