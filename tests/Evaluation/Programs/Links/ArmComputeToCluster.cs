// The compute is attached to a cluster of the program by its id, so Azure Machine Learning creates none; the cluster is on the Free tier.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal static class Serving
{
    public static async Task DeployAsync(ResourceGroupResource group, MachineLearningWorkspaceResource workspace)
    {
        ArmOperation<ContainerServiceManagedClusterResource> operation = await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(
            WaitUntil.Completed, "aks-serving", Describe());
        var compute = new MachineLearningAksCompute { ResourceId = operation.Value.Id };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed, "aks", new MachineLearningComputeData(AzureLocation.WestEurope) { Properties = compute });
    }

    private static ContainerServiceManagedClusterData Describe() => new(AzureLocation.WestEurope)
    {
        DnsPrefix = "serving",
        Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} },
        AgentPoolProfiles =
        {
            new ManagedClusterAgentPoolProfile("system")
            {
                Mode = AgentPoolMode.System,
                VmSize = "Standard_D4s_v5",
                Count = 3,
                AvailabilityZones = { "1", "2", "3" },
            },
        },
    };
}
