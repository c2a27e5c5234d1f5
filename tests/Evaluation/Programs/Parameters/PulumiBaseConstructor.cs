// The derived component tells its base class the priority of its nodes, and they are low-priority.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.Training;

internal abstract class ClusterComponent : ComponentResource
{
    protected ClusterComponent(string name, Input<string> group, Input<string> workspace, VmPriority priority) : base("contoso:ml:Cluster", name)
    {
        Compute = new Compute(name, new ComputeArgs
        {
            ResourceGroupName = group,
            WorkspaceName = workspace,
            Properties = new AmlComputeArgs
            {
                ComputeType = "AmlCompute",
                Properties = new AmlComputePropertiesArgs
                {
                    VmSize = "Standard_D8s_v5",
                    VmPriority = priority,
                    ScaleSettings = new ScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 6 },
                },
            },
        }, new CustomResourceOptions { Parent = this });
    }

    public Compute Compute { get; }
}

internal sealed class NightlyCluster(string name, Input<string> group, Input<string> workspace)
    : ClusterComponent(name, group, workspace, {|AMLR1101:VmPriority.LowPriority|});

internal sealed class DailyCluster(string name, Input<string> group, Input<string> workspace)
    : ClusterComponent(name, group, workspace, VmPriority.Dedicated);

internal static class Training
{
    public static void Deploy(Input<string> group, Input<string> workspace)
    {
        _ = new NightlyCluster("nightly", group, workspace);
        _ = new DailyCluster("daily", group, workspace);
    }
}
