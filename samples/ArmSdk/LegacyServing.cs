using Azure;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;

namespace Contoso.MlPlatform;

/// <summary>Credit risk still deploys with the v1 SDK. This goes away once its services have been moved.</summary>
internal static class LegacyServing
{
    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace)
    {
        MachineLearningAksCompute compute = new()
        {
            // Azure ML creates and owns this cluster: nobody here has to run it.
            Description = "Kept until the v1 services are moved",
            Properties = new MachineLearningAksComputeProperties
            {
                AgentCount = 2,
                AgentVmSize = "Standard_D4s_v3",
                ClusterPurpose = MachineLearningClusterPurpose.FastProd,
            },
        };

        var data = new MachineLearningComputeData(Estate.Region);
        data.Properties = compute;
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(WaitUntil.Completed, "aks-v1", data);

        // For trying out a service before it goes to the cluster above.
        var trial = new MachineLearningAksCompute
        {
            Properties = new() { AgentCount = 1, ClusterPurpose = MachineLearningClusterPurpose.DevTest },
        };
        await workspace.GetMachineLearningComputes()
            .CreateOrUpdateAsync(WaitUntil.Completed, "aks-v1-trial", new MachineLearningComputeData(Estate.Region) { Properties = trial });
    }
}
