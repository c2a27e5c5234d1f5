// The cluster would survive, but it is attached for development.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.MachineLearning;

public class MlStack : Stack
{
    public MlStack()
    {
        var cluster = new KubernetesCluster("aks-ml", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg-ml",
            DnsPrefix = "ml",
            SkuTier = "Standard",
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", NodeCount = 3, Zones = { "1", "2", "3" } },
        });
        _ = new InferenceCluster("aks", new InferenceClusterArgs
        {
            MachineLearningWorkspaceId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/mlw",
            KubernetesClusterId = cluster.Id,
            ClusterPurpose = {|AMLR1106:"DevTest"|},
        });
    }
}
