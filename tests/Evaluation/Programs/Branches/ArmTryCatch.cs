// The count is one when the probe fails and two when it succeeds, and never three.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

public static class ChurnDeployment
{
    public static async Task DeployAsync(MachineLearningOnlineEndpointResource endpoint, AzureLocation location)
    {
        int instances;
        try
        {
            await endpoint.GetAsync();
            instances = {|AMLR1201:2|};
        }
        catch (RequestFailedException)
        {
            instances = {|AMLR1201:1|};
        }

        var data = new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment { InstanceType = "Standard_D4s_v5" })
        {
            Sku = new MachineLearningSku("Default") { Capacity = instances },
        };
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "blue", data);
    }
}
