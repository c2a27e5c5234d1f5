// An element of the array is replaced before the loop runs, so the first SKU cannot be told.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class ArchiveAccounts
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var skus = new[] { "Standard_LRS", "Standard_LRS" };
        skus[0] = Environment.GetEnvironmentVariable("HOT_SKU") ?? "Standard_GZRS";
        skus[1] = "Standard_ZRS";
        for (var index = 0; index < skus.Length; index++)
        {
            var content = new StorageAccountCreateOrUpdateContent(new StorageSku(skus[index]), StorageKind.StorageV2, location);
            await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, $"starchive{index}", content);
        }
    }
}
