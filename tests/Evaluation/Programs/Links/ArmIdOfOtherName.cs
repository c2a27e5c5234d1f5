// The workspace names another account than the one of this program, which is for data and geo-redundant as it should be.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal static class DemandWorkspace
{
    public static async Task DeployAsync(ResourceGroupResource group, string registryId)
    {
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stdemanddata", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardRagrs), StorageKind.StorageV2, AzureLocation.WestEurope));

        var id = StorageAccountResource.CreateResourceIdentifier(group.Id.SubscriptionId, group.Id.ResourceGroupName, "stdemandwork");
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "mlw-demand",
            new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = id, ContainerRegistry = registryId });
    }
}
