// Three nodes in three zones are what is left.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ClusterStack : Stack
{
    public ClusterStack()
    {
        var pool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", NodeCount = 1 };
        pool.NodeCount = 3;
        pool.Zones = new InputList<string> { "1", "2", "3" };
        _ = new KubernetesCluster("aks-ml", new KubernetesClusterArgs { ResourceGroupName = "rg-ml", DnsPrefix = "ml", SkuTier = "Standard", DefaultNodePool = pool });
    }
}
