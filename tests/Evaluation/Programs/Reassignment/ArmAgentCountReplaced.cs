// The agent count is replaced by two before the compute is attached.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

public static class ScoringCompute
{
    public static async Task AttachAsync(MachineLearningWorkspaceResource workspace, AzureLocation location, ResourceIdentifier clusterId)
    {
        var scoring = new MachineLearningAksCompute
        {
            ResourceId = clusterId,
            Properties = new MachineLearningAksComputeProperties { AgentCount = 6 },
        };
        scoring.Properties.AgentCount = {|AMLR1107:2|};
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed, "aks-scoring", new MachineLearningComputeData(location) { Properties = scoring });
    }
}
