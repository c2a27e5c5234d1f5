// A constant interpolated string spells Standard_LRS for a data account.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class ArchiveAccount
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        const string performance = "Standard";
        const string replication = "LRS";

        var content = new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR2001:$"{performance}_{replication}"|}),
            StorageKind.StorageV2,
            location);
        content.AccessTier = StorageAccountAccessTier.Cool;
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "starchive", content);
    }
}
