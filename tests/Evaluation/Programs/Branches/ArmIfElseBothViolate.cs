// Neither branch of the if statement makes the data account survive the loss of a datacenter.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class LogAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, bool isBusy)
    {
        StorageSkuName sku;
        if (isBusy)
        {
            sku = {|AMLR2001:StorageSkuName.PremiumLrs|};
        }
        else
        {
            sku = {|AMLR2001:StorageSkuName.StandardLrs|};
        }

        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, location);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stlogs", content);
    }
}
