// The account of the helper becomes the default account of the workspace, and it is geo-redundant, which the workspace cannot use.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

internal sealed class WorkspaceDeployment(ResourceGroupResource group, string registryId)
{
    public async Task DeployAsync()
    {
        var account = await CreateAccountAsync("stmlchurn");
        var data = new MachineLearningWorkspaceData(AzureLocation.WestEurope) { FriendlyName = "Churn", ContainerRegistry = registryId };
        data.StorageAccount = account.Data.Id;
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw-churn", data);
    }

    private async Task<StorageAccountResource> CreateAccountAsync(string name)
    {
        var content = new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR1001:StorageSkuName.StandardGrs|}), StorageKind.StorageV2, AzureLocation.WestEurope);
        var operation = await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content);
        return operation.Value;
    }
}
