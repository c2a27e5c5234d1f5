// The id of the default account is built from the name of the account that the same program creates, which is locally redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal static class FraudWorkspace
{
    private const string AccountName = "stmlfraud";

    public static async Task DeployAsync(ResourceGroupResource group, string registryId)
    {
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, AccountName, new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR1002:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, AzureLocation.WestEurope));

        var id = StorageAccountResource.CreateResourceIdentifier(group.Id.SubscriptionId, group.Id.ResourceGroupName, AccountName);
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "mlw-fraud",
            new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = id, ContainerRegistry = registryId });
    }
}
