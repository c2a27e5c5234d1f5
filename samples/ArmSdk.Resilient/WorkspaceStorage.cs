using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.MlPlatform;

/// <summary>What one stand-alone workspace owns: the account that Azure ML keeps its snapshots and logs in.</summary>
internal sealed record WorkspaceFoundation(string WorkspaceName, StorageAccountResource Storage);

/// <summary>Default storage accounts. Training data does not live here: see <see cref="DataAccounts"/>.</summary>
internal static class WorkspaceStorage
{
    public static async Task<StorageAccountResource> DeployForHubAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        // The copy of the run history that the audit wants is made by a pipeline, to an account of its own.
        var sku = new StorageSku(Estate.WorkspaceRedundancy);
        var content = new StorageAccountCreateOrUpdateContent(sku, StorageKind.StorageV2, Estate.Region)
        {
            AllowBlobPublicAccess = false,
            MinimumTlsVersion = StorageMinimumTlsVersion.Tls1_2,
        };

        ArmOperation<StorageAccountResource> operation = await group.GetStorageAccounts()
            .CreateOrUpdateAsync(WaitUntil.Completed, Estate.Account("hub", settings), content);
        StorageAccountResource account = operation.Value;

        // Two weeks to notice that somebody removed a model.
        await account.GetBlobService().CreateOrUpdateAsync(WaitUntil.Completed, new BlobServiceData
        {
            DeleteRetentionPolicy = new DeleteRetentionPolicy { IsEnabled = true, Days = 14 },
            ContainerDeleteRetentionPolicy = new() { IsEnabled = true, Days = 14 },
        });
        return account;
    }

    public static async Task<WorkspaceFoundation> DeployForChurnAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var accounts = group.GetStorageAccounts();
        var content = new StorageAccountCreateOrUpdateContent(
            new StorageSku(Estate.WorkspaceRedundancy),
            StorageKind.StorageV2,
            Estate.Region)
        {
            AllowBlobPublicAccess = false,
            AllowSharedKeyAccess = !settings.IsProduction,
        };

        var account = (await accounts.CreateOrUpdateAsync(WaitUntil.Completed, Estate.Account("churn", settings), content)).Value;
        return new WorkspaceFoundation($"mlw-churn-{settings.Environment}", account);
    }
}
