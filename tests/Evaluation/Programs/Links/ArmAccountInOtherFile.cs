// The account is made in another file and is the default account of the workspace; it is locally redundant there.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Platform;

internal static class Workspaces
{
    public static async Task DeployAsync(ResourceGroupResource group, string registryId)
    {
        var operation = await Accounts.CreateForWorkspaceAsync(group);
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "mlw-risk",
            new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = operation.Value.Id, ContainerRegistry = registryId });
    }
}

// file: Accounts.cs
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal static class Accounts
{
    public static Task<ArmOperation<StorageAccountResource>> CreateForWorkspaceAsync(ResourceGroupResource group) =>
        group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stmlrisk", new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR1002:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, AzureLocation.WestEurope));
}
