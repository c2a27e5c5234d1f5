// The builder holds the content itself; WithRedundancy replaces its SKU, and the archive asks for a locally redundant one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal sealed class AccountBuilder(AzureLocation location)
{
    private readonly StorageAccountCreateOrUpdateContent _content = new(new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, location);

    public AccountBuilder WithRedundancy(string sku)
    {
        _content.Sku = new StorageSku(sku);
        return this;
    }

    public AccountBuilder WithHierarchy()
    {
        _content.IsHnsEnabled = true;
        return this;
    }

    public StorageAccountCreateOrUpdateContent Build() => _content;
}

internal static class Accounts
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var accounts = group.GetStorageAccounts();
        var lake = new AccountBuilder(AzureLocation.WestEurope).WithHierarchy().Build();
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stlake", lake);
        var archive = new AccountBuilder(AzureLocation.WestEurope).WithRedundancy({|AMLR2001:"Standard_LRS"|}).Build();
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "starchive", archive);
    }
}
