// The settings of the compute come from a factory class of the project, which asks for low-priority nodes.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;

namespace Contoso.Training;

internal static class NightlyCluster
{
    public static Task DeployAsync(MachineLearningWorkspaceResource workspace)
    {
        var data = new MachineLearningComputeData(AzureLocation.WestEurope)
        {
            Properties = new AmlCompute { Description = "Nightly retraining", Properties = ComputeSettings.ForBatch() },
        };
        return workspace.GetMachineLearningComputes().CreateOrUpdateAsync(WaitUntil.Completed, "cpu-nightly", data);
    }
}

// file: ComputeSettings.cs
using Azure.ResourceManager.MachineLearning.Models;

namespace Contoso.Training;

internal static class ComputeSettings
{
    public static AmlComputeProperties ForBatch() => new()
    {
        VmSize = "Standard_D16s_v5",
        VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|},
        ScaleSettings = new AmlComputeScaleSettings(20) { MinNodeCount = 0 },
    };
}
