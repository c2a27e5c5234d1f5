// Configuration may be bound to a property with a public setter, so the capacity cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

public sealed class DeploymentOptions
{
    public string InstanceType { get; set; } = "Standard_D4s_v5";

    public int Instances { get; set; } = 1;
}

public sealed class ScoringDeployment(DeploymentOptions options)
{
    public async Task DeployAsync(MachineLearningOnlineEndpointResource endpoint, AzureLocation location)
    {
        var deployment = new MachineLearningManagedOnlineDeployment { InstanceType = options.InstanceType };
        var data = new MachineLearningOnlineDeploymentData(location, deployment)
        {
            Sku = new MachineLearningSku("Default") { Capacity = options.Instances },
        };
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "blue", data);
    }
}
