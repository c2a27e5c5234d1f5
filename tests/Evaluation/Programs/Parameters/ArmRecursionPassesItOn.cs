// The method calls itself with the priority that it was given, so every cluster is low-priority as the first call says.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;

namespace Contoso.Training;

internal static class ComputeRing
{
    public static Task DeployAsync(MachineLearningWorkspaceResource workspace) =>
        CreateAsync(workspace, 4, {|AMLR1101:MachineLearningVmPriority.LowPriority|});

    private static async Task CreateAsync(MachineLearningWorkspaceResource workspace, int left, MachineLearningVmPriority priority)
    {
        if (left == 0)
        {
            return;
        }

        var nodes = new AmlComputeProperties
        {
            VmSize = "Standard_D8s_v5",
            VmPriority = priority,
            ScaleSettings = new AmlComputeScaleSettings(8) { MinNodeCount = 0 },
        };
        var data = new MachineLearningComputeData(AzureLocation.WestEurope) { Properties = new AmlCompute { Properties = nodes } };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(WaitUntil.Completed, $"cpu-{left}", data);
        await CreateAsync(workspace, left - 1, priority);
    }
}
