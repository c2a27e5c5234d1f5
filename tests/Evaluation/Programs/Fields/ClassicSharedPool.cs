// The pool of the field has three nodes in three zones.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ClusterStack : Stack
{
    public ClusterStack()
    {
        _ = new KubernetesCluster("aks-ml", new KubernetesClusterArgs { ResourceGroupName = "rg-ml", DnsPrefix = "ml", SkuTier = "Standard", DefaultNodePool = s_pool });
    }

    private static readonly KubernetesClusterDefaultNodePoolArgs s_pool = new()
    {
        Name = "system",
        VmSize = "Standard_D4s_v5",
        AutoScalingEnabled = true,
        MinCount = 3,
        MaxCount = 9,
        Zones = { "1", "2", "3" },
    };
}
