// The copy of the sandbox settings replaces the SKU by a zone-redundant one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

internal sealed record AccountSettings
{
    public StorageSkuName Sku { get; init; } = StorageSkuName.StandardLrs;

    public StorageKind Kind { get; init; } = StorageKind.StorageV2;
}

internal static class ModelAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var sandbox = new AccountSettings { Kind = StorageKind.Storage };
        var production = sandbox with { Sku = StorageSkuName.StandardGzrs, Kind = StorageKind.StorageV2 };
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(production.Sku), production.Kind, location);
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stmodels", content);
    }
}
