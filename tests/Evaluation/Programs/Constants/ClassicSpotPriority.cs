// The nodes are taken away at any time.
using Pulumi;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.MachineLearning.Inputs;

public class ClusterStack : Stack
{
    public ClusterStack()
    {
        _ = new ComputeCluster("gpu", new()
        {
            MachineLearningWorkspaceId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/mlw",
            VmPriority = {|AMLR1101:Priorities.Cheap|},
            VmSize = "Standard_NC24ads_A100_v4",
            ScaleSettings = new ComputeClusterScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 4, ScaleDownNodesAfterIdleDuration = "PT15M" },
        });
    }
}

// file: Priorities.cs
internal static class Priorities
{
    public const string Cheap = "LowPriority";
}
