// Both computes come from one factory: the first attaches a cluster, the second lets Azure Machine Learning create one with two agents.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;

namespace Contoso.Serving;

internal static class LegacyServing
{
    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace, ResourceIdentifier cluster)
    {
        var computes = workspace.GetMachineLearningComputes();
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "aks-live", Compute(new MachineLearningAksCompute { ResourceId = cluster }));
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "aks-test", Compute(new {|AMLR1105:MachineLearningAksCompute|}
        {
            Properties = Agents(MachineLearningClusterPurpose.FastProd, {|AMLR1107:2|}),
        }));
    }

    private static MachineLearningComputeData Compute(MachineLearningComputeProperties properties) =>
        new(AzureLocation.WestEurope) { Properties = properties };

    private static MachineLearningAksComputeProperties Agents(MachineLearningClusterPurpose purpose, int count) =>
        new() { ClusterPurpose = purpose, AgentCount = count, AgentVmSize = "Standard_D4s_v5" };
}
