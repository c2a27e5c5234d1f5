// The deconstructed record gives one instance to the online deployment.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

internal sealed record Serving(string InstanceType, int Instances);

internal static class ScoringDeployment
{
    public static async Task DeployAsync(MachineLearningOnlineEndpointResource endpoint, AzureLocation location)
    {
        var (instanceType, instances) = new Serving("Standard_D4s_v5", {|AMLR1201:1|});
        var deployment = new MachineLearningManagedOnlineDeployment { InstanceType = instanceType };
        var data = new MachineLearningOnlineDeploymentData(location, deployment)
        {
            Sku = new MachineLearningSku("Default") { Capacity = instances },
        };
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "blue", data);
    }
}
