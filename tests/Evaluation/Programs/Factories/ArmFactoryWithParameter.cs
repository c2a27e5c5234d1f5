// The factory makes the SKU of the name that it is given; the account for exports is given a locally redundant one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class DataAccounts
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var accounts = group.GetStorageAccounts();
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stexports", Content("export", Standard({|AMLR2001:"LRS"|})));
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stfeatures", Content("features", Standard("ZRS")));
    }

    private static StorageSku Standard(string redundancy) => new($"Standard_{redundancy}");

    private static StorageAccountCreateOrUpdateContent Content(string purpose, StorageSku sku) =>
        new(sku, StorageKind.StorageV2, AzureLocation.WestEurope) { Tags = { ["purpose"] = purpose } };
}
