// The loop runs over names from configuration, but the kind of every account is the legacy one.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

public static class ShareAccounts
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var content = new StorageAccountCreateOrUpdateContent(
                new StorageSku(StorageSkuName.StandardRagrs),
                {|AMLR2003:StorageKind.Storage|},
                location);
            content.Tags["owner"] = name;
            await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, $"stshare{name}", content);
        }
    }
}
