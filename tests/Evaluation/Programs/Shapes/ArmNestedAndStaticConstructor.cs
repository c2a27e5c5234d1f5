// The static constructor of the nested class chooses the SKU for all accounts, a zone-redundant one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class TrainingData
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        foreach (var name in new[] { "straw", "stcurated" })
        {
            var content = new StorageAccountCreateOrUpdateContent(new StorageSku(Defaults.Sku), StorageKind.StorageV2, Defaults.Region);
            await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content);
        }
    }

    private static class Defaults
    {
        public static readonly StorageSkuName Sku;
        public static readonly AzureLocation Region;

        static Defaults()
        {
            Sku = StorageSkuName.StandardZrs;
            Region = AzureLocation.WestEurope;
        }
    }
}
