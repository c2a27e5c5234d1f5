// The deconstructed tuple gives the low priority to the compute cluster.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

public static class NightlyCompute
{
    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace, AzureLocation location)
    {
        var (size, priority, nodes) = ("Standard_D16s_v5", {|AMLR1101:MachineLearningVmPriority.LowPriority|}, 8);
        var nightly = new AmlCompute
        {
            Properties = new AmlComputeProperties
            {
                VmSize = size,
                VmPriority = priority,
                ScaleSettings = new AmlComputeScaleSettings(nodes) { MinNodeCount = 0 },
            },
        };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed, "cpu-nightly", new MachineLearningComputeData(location) { Properties = nightly });
    }
}
