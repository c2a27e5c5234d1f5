// Each SKU of the constant array has one copy of the data only.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class BenchmarkAccounts
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var number = 0;
        foreach (var sku in new[] { {|AMLR2001:StorageSkuName.StandardLrs|}, {|AMLR2001:StorageSkuName.PremiumLrs|} })
        {
            var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, location);
            await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, $"stbench{++number}", content);
        }
    }
}
