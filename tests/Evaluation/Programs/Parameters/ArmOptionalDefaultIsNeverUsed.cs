// Every caller passes a SKU of its own that is zone-redundant, so the default never reaches Azure.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal sealed class LakeDeployment(ResourceGroupResource group)
{
    public async Task DeployAsync()
    {
        await CreateAsync("stlakeraw", "Standard_ZRS");
        await CreateAsync("stlakefeatures", sku: "Standard_GZRS");
    }

    private Task CreateAsync(string name, string sku = "Standard_LRS") =>
        group.GetStorageAccounts().CreateOrUpdateAsync(
            WaitUntil.Completed,
            name,
            new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope) { IsHnsEnabled = true });
}
