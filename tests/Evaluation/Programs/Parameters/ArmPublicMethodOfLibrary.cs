// The method is public in a public class: other programs may call it with any SKU, so nothing is known of it.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Azure.Storage;

public static class StorageAccounts
{
    public static async Task<StorageAccountResource> CreateAsync(ResourceGroupResource group, string name, StorageSkuName sku)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope);
        return (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content)).Value;
    }
}

// file: Samples.cs
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Azure.Storage;

internal static class Samples
{
    public static Task DeployScratchAsync(ResourceGroupResource group) => StorageAccounts.CreateAsync(group, "stscratch", StorageSkuName.StandardLrs);
}
