// One path through the nested conditions is zone-redundant, so the author chose by environment.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class ReportAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string stage, bool isAudited)
    {
        StorageSkuName sku;
        if (stage == "prod")
        {
            sku = StorageSkuName.StandardRagzrs;
            if (!isAudited)
            {
                sku = StorageSkuName.StandardLrs;
            }
        }
        else
        {
            sku = StorageSkuName.StandardLrs;
        }

        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, location);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "streports", content);
    }
}
