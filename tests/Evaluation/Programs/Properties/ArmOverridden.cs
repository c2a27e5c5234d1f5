// A derived class gives the virtual property another value, so the base class alone tells nothing.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public class DataAccount
{
    protected virtual StorageSkuName Sku => StorageSkuName.StandardLrs;

    public Task DeployAsync(ResourceGroupResource group, AzureLocation location, string name)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(Sku), StorageKind.StorageV2, location);
        return group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content);
    }
}

public class ProductionDataAccount : DataAccount
{
    protected override StorageSkuName Sku => StorageSkuName.StandardGzrs;
}
