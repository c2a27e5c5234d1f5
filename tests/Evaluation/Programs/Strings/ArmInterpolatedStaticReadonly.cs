// The static readonly parts of the interpolated string make Standard_ZRS.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

internal static class StoragePolicy
{
    public static readonly string Performance = "Standard";
    public static readonly string Replication = "ZRS";
}

internal sealed class LabelStore(ResourceGroupResource group)
{
    public Task DeployAsync(AzureLocation location)
    {
        var name = $"{StoragePolicy.Performance}_{StoragePolicy.Replication}";
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku(name), StorageKind.StorageV2, location);
        return group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stlabels", content);
    }
}
