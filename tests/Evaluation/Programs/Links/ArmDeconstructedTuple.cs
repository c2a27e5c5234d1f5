// The tuple gives the first account to the workspace and keeps the second for data, where geo-redundancy is right.
using System;
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
        var (work, data) = await CreateAccountsAsync(group.GetStorageAccounts());
        var workspace = new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = work.Id, ContainerRegistry = registryId };
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw-pricing", workspace);
        Console.WriteLine($"Data is in {data.Id}");
    }

    private static async Task<(StorageAccountResource Work, StorageAccountResource Data)> CreateAccountsAsync(StorageAccountCollection accounts)
    {
        var work = await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stwork", new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR1001:StorageSkuName.StandardRagrs|}), StorageKind.StorageV2, AzureLocation.WestEurope));
        var data = await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stdata", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardRagrs), StorageKind.StorageV2, AzureLocation.WestEurope));
        return (work.Value, data.Value);
    }
}
