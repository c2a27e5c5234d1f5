// Main deploys a model to a managed endpoint with two instances.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.ResourceManager;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Models;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var arm = new ArmClient(new DefaultAzureCredential(), args[0]);
        ResourceGroupResource group = await arm.GetDefaultSubscription().GetResourceGroupAsync("rg-models");
        var data = new MachineLearningOnlineDeploymentData(
            AzureLocation.WestEurope, new MachineLearningManagedOnlineDeployment { InstanceType = "Standard_E4s_v3", Model = "azureml:churn:14" })
        {
            Sku = new MachineLearningSku("Default") { Capacity = {|AMLR1201:2|} },
        };
        MachineLearningWorkspaceResource workspace = await group.GetMachineLearningWorkspaceAsync("mlw-churn");
        MachineLearningOnlineEndpointResource endpoint = await workspace.GetMachineLearningOnlineEndpointAsync("churn");
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "blue", data);
        return 0;
    }
}
