// The pool of the batch jobs has a single node.
using Pulumi;
using Pulumi.Azure.ContainerService;

public class ClusterStack : Stack
{
    public ClusterStack()
    {
        foreach (var (name, nodes) in new[] { ("scoring", 3), ("batch", {|AMLR3004:1|}) })
        {
            _ = new KubernetesClusterNodePool(name, new KubernetesClusterNodePoolArgs
            {
                KubernetesClusterId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.ContainerService/managedClusters/aks-ml",
                VmSize = "Standard_D8s_v5",
                NodeCount = nodes,
                Zones = { "1", "2", "3" },
            });
        }
    }
}
