// The derived settings override the count, and they are the ones that are used.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

internal class ServingSettings
{
    public virtual int Instances => 1;

    public string InstanceType { get; init; } = "Standard_D4s_v5";
}

internal sealed class ProductionSettings : ServingSettings
{
    public override int Instances => 5;
}

internal static class FraudDeployment
{
    public static async Task DeployAsync(MachineLearningOnlineEndpointResource endpoint, AzureLocation location)
    {
        ServingSettings settings = new ProductionSettings();
        var deployment = new MachineLearningManagedOnlineDeployment { InstanceType = settings.InstanceType };
        var data = new MachineLearningOnlineDeploymentData(location, deployment)
        {
            Sku = new MachineLearningSku("Default") { Capacity = settings.Instances },
        };
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "blue", data);
    }
}
