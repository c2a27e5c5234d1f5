// The short overload asks the long one for locally redundant storage; the call with a SKU of its own is zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal sealed class Accounts(ResourceGroupResource group)
{
    public async Task DeployAsync()
    {
        await AddAsync("stlogs");
        await AddAsync(sku: StorageSkuName.StandardZrs, name: "stmodels");
    }

    private Task AddAsync(string name) => AddAsync(name, {|AMLR2001:StorageSkuName.StandardLrs|});

    private Task AddAsync(string name, StorageSkuName sku) => group.GetStorageAccounts().CreateOrUpdateAsync(
        WaitUntil.Completed, name, new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope));
}
