// The method implements an interface whose callers are elsewhere, although the class itself is internal.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform;

public interface IAccountFactory
{
    Task<StorageAccountResource> CreateAsync(ResourceGroupResource group, string name, string sku);
}

internal sealed class AccountFactory : IAccountFactory
{
    public async Task<StorageAccountResource> CreateAsync(ResourceGroupResource group, string name, string sku)
    {
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, AzureLocation.WestEurope);
        return (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content)).Value;
    }

    public Task<StorageAccountResource> CreateScratchAsync(ResourceGroupResource group) => CreateAsync(group, "stscratch", "Standard_LRS");
}
