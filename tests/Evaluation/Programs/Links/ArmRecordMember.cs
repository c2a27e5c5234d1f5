// The record hands the accounts over; its member Work is the default account, and it is a data lake, which a workspace does not accept.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal sealed record Accounts(StorageAccountResource Work, StorageAccountResource Images);

internal static class VisionWorkspace
{
    public static async Task DeployAsync(ResourceGroupResource group, string registryId)
    {
        var accounts = await CreateAsync(group.GetStorageAccounts());
        var data = new MachineLearningWorkspaceData(AzureLocation.WestEurope)
        {
            StorageAccount = accounts.Work.Id,
            ContainerRegistry = registryId,
        };
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw-vision", data);
    }

    private static async Task<Accounts> CreateAsync(StorageAccountCollection accounts)
    {
        var work = (await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stwork", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, AzureLocation.WestEurope) { IsHnsEnabled = {|AMLR1003:true|} })).Value;
        var images = (await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stimages", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, AzureLocation.WestEurope) { IsHnsEnabled = true })).Value;
        return new Accounts(work, images);
    }
}
