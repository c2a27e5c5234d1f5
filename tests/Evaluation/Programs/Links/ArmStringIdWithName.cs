// The id is an interpolated string that ends with the name of the account made above, so that is the default account.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal static class LoyaltyWorkspace
{
    public static async Task DeployAsync(ResourceGroupResource group, string subscription, string registryId)
    {
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stmlloyalty", new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR1001:StorageSkuName.StandardGzrs|}), StorageKind.StorageV2, AzureLocation.WestEurope));

        var data = new MachineLearningWorkspaceData(AzureLocation.WestEurope)
        {
            StorageAccount = $"/subscriptions/{subscription}/resourceGroups/rg-ml/providers/Microsoft.Storage/storageAccounts/stmlloyalty",
            ContainerRegistry = registryId,
        };
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw-loyalty", data);
    }
}
