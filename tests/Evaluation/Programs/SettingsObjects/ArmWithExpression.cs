// The copy of the record changes the SKU of the data account to Standard_LRS.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

internal sealed record AccountSettings(string Name, StorageSkuName Sku, StorageKind Kind);

internal static class DataAccounts
{
    private static readonly AccountSettings s_production = new("stdata", StorageSkuName.StandardZrs, StorageKind.StorageV2);

    public static async Task DeployTestAsync(ResourceGroupResource group, AzureLocation location)
    {
        var test = s_production with { Name = "stdatatest", Sku = StorageSkuName.StandardLrs };
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR2001:test.Sku|}), test.Kind, location);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, test.Name, content);
    }
}
