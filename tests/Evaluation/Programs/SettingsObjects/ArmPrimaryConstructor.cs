// The settings class keeps a constructor argument that asks for the dev/test purpose.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

internal sealed class AttachSettings(string clusterId, MachineLearningClusterPurpose purpose)
{
    public ResourceIdentifier ClusterId { get; } = new(clusterId);

    public MachineLearningClusterPurpose Purpose { get; } = purpose;
}

internal static class ScoringCompute
{
    public static async Task AttachAsync(MachineLearningWorkspaceResource workspace, AzureLocation location)
    {
        var settings = new AttachSettings(
            "/subscriptions/5e8c/resourceGroups/rg-aks/providers/Microsoft.ContainerService/managedClusters/aks-ml",
            MachineLearningClusterPurpose.DevTest);
        var scoring = new MachineLearningAksCompute
        {
            ResourceId = settings.ClusterId,
            Properties = new MachineLearningAksComputeProperties { AgentCount = 3, ClusterPurpose = {|AMLR1106:settings.Purpose|} },
        };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed, "aks-scoring", new MachineLearningComputeData(location) { Properties = scoring });
    }
}
