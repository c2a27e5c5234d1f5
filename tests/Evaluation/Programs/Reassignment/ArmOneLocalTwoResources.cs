// The same local names a good SKU for the first account and a bad one for the second.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class Accounts
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var accounts = group.GetStorageAccounts();

        var sku = new StorageSku(StorageSkuName.StandardGzrs);
        var curated = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location);
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stcurated", curated);

        sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|});
        var raw = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location);
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "straw", raw);
    }
}
