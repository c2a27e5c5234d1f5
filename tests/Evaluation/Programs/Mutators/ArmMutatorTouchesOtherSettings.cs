// The helper only sets the tags and the TLS version, so the account is still locally redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class RawAccount
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var content = new StorageAccountCreateOrUpdateContent(
            new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, AzureLocation.WestEurope);
        Tag(content, "training");
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "straw", content);
    }

    private static void Tag(StorageAccountCreateOrUpdateContent content, string team)
    {
        content.Tags["team"] = team;
        content.MinimumTlsVersion = StorageMinimumTlsVersion.Tls1_2;
        content.AllowBlobPublicAccess = false;
    }
}
