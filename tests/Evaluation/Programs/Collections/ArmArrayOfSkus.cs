// The second account takes the first SKU of the array, which is locally redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class Accounts
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var accounts = group.GetStorageAccounts();
        var skus = new[] { {|AMLR2001:StorageSkuName.StandardLrs|}, StorageSkuName.StandardZrs };
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stcurated", Describe(new StorageSku(skus[1])));
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "straw", Describe(new StorageSku(skus[0])));
    }

    private static StorageAccountCreateOrUpdateContent Describe(StorageSku sku) => new(sku, StorageKind.StorageV2, AzureLocation.WestEurope);
}
