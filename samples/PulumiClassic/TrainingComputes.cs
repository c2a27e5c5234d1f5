using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.MachineLearning.Inputs;

namespace Contoso.MlPlatform;

/// <summary>Where models are trained: a small cluster for features, a large one for the models, and a machine for the team lead.</summary>
internal sealed class TrainingComputes : ComponentResource
{
    public TrainingComputes(string name, ResourceGroup group, Workspace workspace, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Computes", name, options)
    {
        var parent = new CustomResourceOptions { Parent = this };

        _ = new ComputeCluster($"{name}-cpu", new ComputeClusterArgs
        {
            Name = "cpu",
            Location = group.Location,
            MachineLearningWorkspaceId = workspace.Id,
            VmPriority = "Dedicated",
            VmSize = "Standard_DS4_v2",
            ScaleSettings = new ComputeClusterScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 4, ScaleDownNodesAfterIdleDuration = "PT15M" },
            Identity = new ComputeClusterIdentityArgs { Type = "SystemAssigned" },
            Tags = settings.Tags,
        }, parent);

        _ = new ComputeCluster($"{name}-gpu", new ComputeClusterArgs
        {
            Name = "gpu",
            Location = group.Location,
            MachineLearningWorkspaceId = workspace.Id,
            VmPriority = "LowPriority", // a fifth of the price, and most runs end before a node is taken away
            VmSize = "Standard_NC24ads_A100_v4",
            ScaleSettings = new ComputeClusterScaleSettingsArgs
            {
                MinNodeCount = 0,
                MaxNodeCount = settings.GpuMaxNodes,
                ScaleDownNodesAfterIdleDuration = "PT30M",
            },
            Identity = new ComputeClusterIdentityArgs { Type = "SystemAssigned" },
            Tags = settings.Tags,
        }, parent);

        _ = new ComputeInstance($"{name}-lead", new ComputeInstanceArgs
        {
            Name = "risk-lead",
            MachineLearningWorkspaceId = workspace.Id,
            VirtualMachineSize = "Standard_D8s_v5",
            AuthorizationType = "personal",
            Tags = settings.Tags,
        }, parent);

        RegisterOutputs();
    }
}
