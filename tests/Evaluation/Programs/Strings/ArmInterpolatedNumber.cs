// The number in the interpolated string makes a size of a retired series.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

public static class VisionCompute
{
    private const int Cores = 12;

    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace, AzureLocation location)
    {
        var cluster = new AmlCompute
        {
            Properties = new AmlComputeProperties
            {
                VmSize = {|AMLR1104:$"Standard_NC{Cores}s_v3"|},
                ScaleSettings = new AmlComputeScaleSettings(4) { MinNodeCount = 0 },
            },
        };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed, "gpu-vision", new MachineLearningComputeData(location) { Properties = cluster });
    }
}
