// One constructor sets a zone-redundant SKU and the other one copy, so the field alone tells nothing.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public sealed class FeatureAccount
{
    private readonly StorageSkuName _sku;

    public FeatureAccount() => _sku = StorageSkuName.StandardLrs;

    public FeatureAccount(string region) => _sku = region == "westeurope" ? StorageSkuName.StandardGzrs : StorageSkuName.StandardZrs;

    public Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(_sku), StorageKind.StorageV2, location);
        return group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stfeatures", content);
    }
}
