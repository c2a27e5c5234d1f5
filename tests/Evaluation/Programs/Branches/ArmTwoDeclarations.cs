// The two branches create different accounts, and the one of the second branch has one copy.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class FeatureAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, bool isProduction)
    {
        var accounts = group.GetStorageAccounts();
        if (isProduction)
        {
            var content = new StorageAccountCreateOrUpdateContent(new StorageSku(StorageSkuName.StandardGzrs), StorageKind.StorageV2, location);
            await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stfeatures", content);
        }
        else
        {
            var content = new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, location);
            await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stfeaturestest", content);
        }
    }
}
