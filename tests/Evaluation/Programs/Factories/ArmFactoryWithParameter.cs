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
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stexports", Content("export", Named({|AMLR2001:"Standard_LRS"|})));
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stfeatures", Content("features", Named("Standard_ZRS")));
    }

    private static StorageSku Named(string name) => new(name);

    private static StorageAccountCreateOrUpdateContent Content(string purpose, StorageSku sku) =>
        new(sku, StorageKind.StorageV2, AzureLocation.WestEurope) { Tags = { ["purpose"] = purpose } };
}
