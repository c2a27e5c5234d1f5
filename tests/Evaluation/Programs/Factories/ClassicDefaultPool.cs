// The pool that the method makes has two nodes.
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
            SkuTier = "Standard",
            DefaultNodePool = CreatePool("system"),
        });
    }

    private static KubernetesClusterDefaultNodePoolArgs CreatePool(string name) => new()
    {
        Name = name,
        VmSize = "Standard_D4s_v5",
        NodeCount = {|AMLR3003:2|},
        Zones = { "1", "2", "3" },
    };
}
