// The pool of the old version has its zones under their old name, and the tier its old spelling.
// Pulumi.Azure 4
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
            SkuTier = "Paid",
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs
            {
                Name = "system",
                VmSize = "Standard_D4s_v5",
                EnableAutoScaling = true,
                MinCount = 3,
                MaxCount = 6,
                AvailabilityZones = { "1", "2", "3" },
            },
        });
    }
}
