// One of the two callers passes what the environment says, the other a zone-redundant SKU: nothing is known to be wrong.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class Accounts
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        await CreateAsync(group, "stmodels", Environment.GetEnvironmentVariable("MODEL_STORAGE_SKU") ?? "Standard_LRS");
        await CreateAsync(group, "stlogs", "Standard_ZRS");
    }

    private static Task CreateAsync(ResourceGroupResource group, string name, string sku) =>
        group.GetStorageAccounts().CreateOrUpdateAsync(
            WaitUntil.Completed, name, new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope));
}
