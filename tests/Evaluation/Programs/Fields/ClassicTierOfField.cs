// The control plane has no uptime guarantee.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ClusterStack : Stack
{
    public ClusterStack()
    {
        _ = new KubernetesCluster("aks-ml", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg-ml",
            DnsPrefix = "ml",
            SkuTier = _tier,
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", NodeCount = 3, Zones = { "1", "2", "3" } },
        });
    }

    private readonly string _tier = {|AMLR3002:"Free"|};
}
