// The datastore names the account that is the default account of the workspace it belongs to.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal static class Churn
{
    public static async Task DeployAsync(ResourceGroupResource group, string registryId)
    {
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stmlchurn", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, AzureLocation.WestEurope))).Value;
        var workspace = (await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "mlw-churn",
            new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = account.Id, ContainerRegistry = registryId })).Value;
        await AttachAsync(workspace, account, "training");
    }

    private static async Task AttachAsync(MachineLearningWorkspaceResource workspace, StorageAccountResource account, string container)
    {
        var store = new MachineLearningAzureBlobDatastore(new MachineLearningNoneDatastoreCredentials())
        {
            AccountName = account.Data.Name,
            ContainerName = container,
        };
        await workspace.GetMachineLearningDatastores().CreateOrUpdateAsync(
            WaitUntil.Completed, container, new {|AMLR1006:MachineLearningDatastoreData|}(store));
    }
}
