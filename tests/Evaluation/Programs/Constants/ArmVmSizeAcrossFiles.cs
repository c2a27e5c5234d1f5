// The constant size of another file belongs to a series that was retired in 2025.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

public static class TrainingCompute
{
    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace, AzureLocation location)
    {
        var cluster = new AmlCompute
        {
            Properties = new AmlComputeProperties
            {
                VmSize = {|AMLR1104:Sizes.Gpu|},
                ScaleSettings = new AmlComputeScaleSettings(Sizes.MaximumNodes) { MinNodeCount = 0 },
            },
        };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed, "gpu-training", new MachineLearningComputeData(location) { Properties = cluster });
    }
}
// file: Sizes.cs
internal static class Sizes
{
    public const string Gpu = "Standard_NC6s_v3";
    public const int MaximumNodes = 8;
}
