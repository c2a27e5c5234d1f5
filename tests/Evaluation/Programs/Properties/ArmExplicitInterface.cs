// The class has a zone-redundant SKU of its own beside the one that it shows through the interface.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

internal interface IAccountDefaults
{
    StorageSkuName Sku { get; }
}

internal sealed class AccountDefaults : IAccountDefaults
{
    public StorageSkuName Sku => StorageSkuName.StandardZrs;

    StorageSkuName IAccountDefaults.Sku => StorageSkuName.StandardLrs;
}

internal static class EventAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var defaults = new AccountDefaults();
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(defaults.Sku), StorageKind.StorageV2, location);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stevents", content);
    }
}
