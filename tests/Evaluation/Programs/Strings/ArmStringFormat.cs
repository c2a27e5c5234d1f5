// The format string and its arguments are constants and make Standard_LRS.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class StagingAccount
{
    private const string SkuFormat = "{0}_{1}";

    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var sku = new StorageSku({|AMLR2001:string.Format(SkuFormat, "Standard", "LRS")|});
        var content = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, location);
        return group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "ststaging", content);
    }
}
