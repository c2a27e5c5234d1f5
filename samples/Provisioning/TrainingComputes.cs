using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;

namespace Contoso.MlPlatform;

/// <summary>The training clusters of one workspace.</summary>
internal static class TrainingComputes
{
    public static void AddTo(Infrastructure infra, MachineLearningWorkspace workspace)
    {
        infra.Add(new MachineLearningCompute("cpu")
        {
            Name = "cpu-cluster",
            Parent = workspace,
            Location = Settings.Region,
            Properties = new AmlCompute
            {
                Properties = new AmlComputeProperties
                {
                    VmSize = "Standard_DS4_v2",
                    VmPriority = MachineLearningVmPriority.Dedicated, // nightly retraining has a deadline
                    ScaleSettings = new() { MinNodeCount = 0, MaxNodeCount = 8, NodeIdleTimeBeforeScaleDown = TimeSpan.FromMinutes(20) },
                },
            },
        });

        var gpuNodes = new AmlComputeProperties
        {
            VmSize = "Standard_NC24ads_A100_v4",
            OSType = MachineLearningOSType.Linux,
            ScaleSettings = new AmlComputeScaleSettings { MinNodeCount = 0, MaxNodeCount = 4 },
        };

        // Four A100 nodes at the dedicated rate would eat the budget of the team.
        gpuNodes.VmPriority = MachineLearningVmPriority.LowPriority;
        infra.Add(new MachineLearningCompute("gpu")
        {
            Name = "gpu-cluster",
            Parent = workspace,
            Location = Settings.Region,
            Properties = new AmlCompute { Properties = gpuNodes },
        });
    }
}
