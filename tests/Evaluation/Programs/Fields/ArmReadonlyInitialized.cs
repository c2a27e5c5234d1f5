// The SKU is an instance readonly field with a value of its own and is Standard_LRS.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public sealed class CheckpointStore
{
    private readonly StorageSkuName _sku = {|AMLR2001:StorageSkuName.StandardLrs|};
    private readonly ResourceGroupResource _group;

    public CheckpointStore(ResourceGroupResource group) => _group = group;

    public async Task<StorageAccountResource> CreateAsync(AzureLocation location)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(_sku), StorageKind.StorageV2, location);
        return (await _group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stcheckpoints", content)).Value;
    }
}
