// The tuple in the local carries Standard_LRS as the SKU of the data account.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class RawDataAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var account = (Name: "straw", Sku: {|AMLR2001:StorageSkuName.StandardLrs|});
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(account.Sku), StorageKind.StorageV2, location)
        {
            AllowBlobPublicAccess = false,
        };
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, account.Name, content);
    }
}
