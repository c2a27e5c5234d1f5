// The three accounts come from one private helper; only the raw account is asked for with locally redundant storage.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class TrainingData
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var accounts = group.GetStorageAccounts();
        await CreateAccountAsync(accounts, "stmlraw", {|AMLR2001:StorageSkuName.StandardLrs|});
        await CreateAccountAsync(accounts, "stmlcurated", StorageSkuName.StandardZrs);
        await CreateAccountAsync(accounts, "stmlarchive", StorageSkuName.StandardGzrs);
    }

    private static async Task CreateAccountAsync(StorageAccountCollection accounts, string name, StorageSkuName sku)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope)
        {
            AllowBlobPublicAccess = false,
        };
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, name, content);
    }
}
