// The workspace takes the account with the key "work"; the one with the key "data" may well be geo-redundant.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal static class Foundation
{
    public static async Task DeployAsync(ResourceGroupResource group, string registryId)
    {
        var collection = group.GetStorageAccounts();
        var work = new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR1002:"Standard_LRS"|}), StorageKind.StorageV2, AzureLocation.WestEurope);
        var data = new StorageAccountCreateOrUpdateContent(new StorageSku("Standard_GRS"), StorageKind.StorageV2, AzureLocation.WestEurope);
        var accounts = new Dictionary<string, StorageAccountResource>
        {
            ["work"] = (await collection.CreateOrUpdateAsync(WaitUntil.Completed, "stwork", work)).Value,
            ["data"] = (await collection.CreateOrUpdateAsync(WaitUntil.Completed, "stdata", data)).Value,
        };
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "mlw-search",
            new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = accounts["work"].Id, ContainerRegistry = registryId });
    }
}
