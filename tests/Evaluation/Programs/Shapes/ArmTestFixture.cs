// The fixture makes an account for its tests; it is a deployment like any other, and its storage is locally redundant.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Platform.Tests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute;

public interface IAsyncLifetime
{
    Task InitializeAsync();

    Task DisposeAsync();
}

public sealed class StorageTests(ResourceGroupResource group) : IAsyncLifetime
{
    private StorageAccountResource _account = null!;

    public async Task InitializeAsync()
    {
        var content = new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, AzureLocation.WestEurope);
        _account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "sttests", content)).Value;
    }

    public Task DisposeAsync() => _account.DeleteAsync(WaitUntil.Completed);

    [Fact]
    public void AccountIsThere() => Console.WriteLine(_account.Data.Name);
}
