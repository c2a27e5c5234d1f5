// The method is virtual and a class of another program may override it, so what this one returns is not what every deployment gets.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

public class AccountDeployment
{
    public Task DeployAsync(ResourceGroupResource group, string name) => group.GetStorageAccounts().CreateOrUpdateAsync(
        WaitUntil.Completed, name, new StorageAccountCreateOrUpdateContent(GetSku(), StorageKind.StorageV2, AzureLocation.WestEurope));

    protected virtual StorageSku GetSku() => new(StorageSkuName.StandardLrs);
}
