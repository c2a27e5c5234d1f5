// The SKU name is put together from two constants and is Standard_LRS: one copy in one datacenter.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class TrainingDataStore
{
    private const string Tier = "Standard";
    private const string Redundancy = "LRS";

    public static async Task<StorageAccountResource> CreateAsync(ResourceGroupResource group, AzureLocation location)
    {
        var sku = new StorageSku({|AMLR2001:Tier + "_" + Redundancy|});
        var content = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location)
        {
            AllowBlobPublicAccess = false,
        };
        var operation = await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "sttraining", content);
        return operation.Value;
    }
}
