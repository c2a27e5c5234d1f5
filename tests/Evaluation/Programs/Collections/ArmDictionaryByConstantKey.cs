// Each account takes its SKU from the table by a constant name; the one for logs is locally redundant.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class Accounts
{
    private static readonly Dictionary<string, StorageSkuName> Redundancy = new()
    {
        ["lake"] = StorageSkuName.StandardZrs,
        ["logs"] = {|AMLR2001:StorageSkuName.StandardLrs|},
    };

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var accounts = group.GetStorageAccounts();
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stlake", Describe(Redundancy["lake"]));
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stlogs", Describe(Redundancy["logs"]));
    }

    private static StorageAccountCreateOrUpdateContent Describe(StorageSkuName sku) =>
        new(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope);
}
