// The name of the member is not the name of a SKU, so nothing is known about what Azure makes of it.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class ExportAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        // Refused by Azure; the deployment fails before there is an account.
        var sku = new StorageSku(nameof(StorageSkuName.StandardLrs));
        var content = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location)
        {
            AllowBlobPublicAccess = false,
        };
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stexport", content);
    }
}
