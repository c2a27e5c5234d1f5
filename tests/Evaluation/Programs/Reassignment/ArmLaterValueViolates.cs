// The local is set to Standard_LRS before the account is created.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class ScratchAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var sku = StorageSkuName.StandardZrs;
        // Nobody needs the scratch data after a week.
        sku = {|AMLR2001:StorageSkuName.StandardLrs|};
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, location);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stscratch", content);
    }
}
