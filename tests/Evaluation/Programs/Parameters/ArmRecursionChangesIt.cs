// The recursive call asks the settings for the next SKU, so the values of the later accounts are not known.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class AccountChain
{
    public static Task DeployAsync(ResourceGroupResource group, IReadOnlyList<string> skus) => CreateAsync(group, skus, 0, "Standard_ZRS");

    private static async Task CreateAsync(ResourceGroupResource group, IReadOnlyList<string> skus, int index, string sku)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, $"stchain{index}", content);
        if (index < skus.Count)
        {
            await CreateAsync(group, skus, index + 1, skus[index]);
        }
    }
}
