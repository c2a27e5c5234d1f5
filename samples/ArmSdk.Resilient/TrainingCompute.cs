using Azure;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;

namespace Contoso.MlPlatform;

internal static class TrainingCompute
{
    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace, PlatformSettings settings)
    {
        var computes = workspace.GetMachineLearningComputes();

        // Nightly retraining. The scores of the next day depend on it.
        var nightly = new AmlCompute
        {
            Description = "Nightly retraining",
            Properties = new AmlComputeProperties
            {
                VmSize = "Standard_D16s_v5",
                VmPriority = MachineLearningVmPriority.Dedicated,
                // No nodes while nothing runs.
                ScaleSettings = new AmlComputeScaleSettings(maxNodeCount: 20)
                {
                    MinNodeCount = 0,
                    NodeIdleTimeBeforeScaleDown = TimeSpan.FromMinutes(10),
                },
            },
        };
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "cpu-nightly", new MachineLearningComputeData(Estate.Region) { Properties = nightly });

        // Fine-tuning runs for days: not worth losing a node in production, fine anywhere else.
        var gpu = new AmlComputeProperties
        {
            VmSize = "Standard_NC24ads_A100_v4",
            VmPriority = settings.IsProduction ? MachineLearningVmPriority.Dedicated : MachineLearningVmPriority.LowPriority,
            ScaleSettings = new(4) { MinNodeCount = 0 },
        };
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "gpu-finetune", new(Estate.Region)
        {
            Properties = new AmlCompute { Properties = gpu },
        });

        // One machine for the team's notebooks.
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "ci-team", new(Estate.Region)
        {
            Properties = new MachineLearningComputeInstance { Properties = new() { VmSize = "Standard_E8ds_v5" } },
        });
    }
}
