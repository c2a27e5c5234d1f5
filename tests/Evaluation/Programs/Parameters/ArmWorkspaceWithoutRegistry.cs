// The helper is given the id of the registry; the sandbox passes none, so its workspace gets a registry that nobody chose.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Platform;

internal static class Workspaces
{
    public static async Task DeployAsync(ResourceGroupResource group, string accountId, string registryId)
    {
        await CreateAsync(group, "mlw-churn", accountId, registryId);
        await CreateAsync(group, "mlw-sandbox", accountId, {|AMLR1005:null|});
    }

    private static Task CreateAsync(ResourceGroupResource group, string name, string accountId, string? registryId) =>
        group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            name,
            new MachineLearningWorkspaceData(AzureLocation.WestEurope)
            {
                FriendlyName = name,
                StorageAccount = accountId,
                ContainerRegistry = registryId,
            });
}
