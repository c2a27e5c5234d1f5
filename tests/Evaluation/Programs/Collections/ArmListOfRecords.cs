// The loop makes an account of each record in the list, and the second record is locally redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal sealed record Account(string Name, StorageSkuName Sku);

internal static class Accounts
{
    private static readonly Account[] All =
    [
        new("stcurated", StorageSkuName.StandardZrs),
        new("straw", {|AMLR2001:StorageSkuName.StandardLrs|}),
    ];

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        foreach (var account in All)
        {
            var content = new StorageAccountCreateOrUpdateContent(new StorageSku(account.Sku), StorageKind.StorageV2, AzureLocation.WestEurope);
            await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, account.Name, content);
        }
    }
}
