using Azure;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.MlPlatform;

/// <summary>Accounts that hold training data; the workspaces reach them through datastores.</summary>
internal static class DataAccounts
{
    public static async Task<StorageAccountResource> DeployLakeAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var content = new StorageAccountCreateOrUpdateContent(
            sku: new StorageSku(StorageSkuName.StandardLrs),
            kind: StorageKind.StorageV2,
            location: Estate.Region)
        {
            IsHnsEnabled = true, // Spark needs real directories
            AccessTier = StorageAccountAccessTier.Hot,
            AllowBlobPublicAccess = false,
        };
        content.Tags.Add("data-owner", "data-engineering");

        var lake = await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, Estate.Account("lake", settings), content);
        await lake.Value.GetBlobService().GetBlobContainers()
            .CreateOrUpdateAsync(WaitUntil.Completed, Estate.CuratedFilesystem, new BlobContainerData());
        return lake.Value;
    }

    /// <summary>Scored batches are kept for ten years. Compliance decides where, for each environment.</summary>
    public static async Task DeployArchiveAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var archive = new StorageAccountCreateOrUpdateContent(new StorageSku(settings.ArchiveSku), StorageKind.StorageV2, Estate.Region)
        {
            AccessTier = StorageAccountAccessTier.Cool,
            AllowBlobPublicAccess = false,
        };
        await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, Estate.Account("archive", settings), archive);
    }

    public static async Task RegisterCuratedDataAsync(MachineLearningWorkspaceResource workspace, StorageAccountResource lake)
    {
        var curated = new MachineLearningAzureDataLakeGen2Datastore(
            new MachineLearningNoneDatastoreCredentials(), // the workspace identity has Storage Blob Data Reader
            lake.Data.Name,
            Estate.CuratedFilesystem)
        {
            Description = "Curated customer features, refreshed every night",
            ServiceDataAccessAuthIdentity = MachineLearningServiceDataAccessAuthIdentity.WorkspaceSystemAssignedIdentity,
        };

        await workspace.GetMachineLearningDatastores()
            .CreateOrUpdateAsync(WaitUntil.Completed, "curated", new MachineLearningDatastoreData(curated), skipValidation: true);

        // Notebooks of 2019 still name the lake of the first generation.
        var firstLake = new MachineLearningAzureDataLakeGen1Datastore(new MachineLearningNoneDatastoreCredentials(), "contosolake");
        await workspace.GetMachineLearningDatastores()
            .CreateOrUpdateAsync(WaitUntil.Completed, "lake2019", new MachineLearningDatastoreData(firstLake), skipValidation: true);

        // What the labelling tool exports, and the share that notebooks exchange files through.
        var labels = new MachineLearningAzureBlobDatastore(new MachineLearningNoneDatastoreCredentials())
        {
            AccountName = lake.Data.Name,
            ContainerName = "labels",
        };
        await workspace.GetMachineLearningDatastores()
            .CreateOrUpdateAsync(WaitUntil.Completed, "labels", new MachineLearningDatastoreData(labels), skipValidation: true);

        var exchange = new MachineLearningAzureFileDatastore(new MachineLearningNoneDatastoreCredentials(), lake.Data.Name, "exchange");
        await workspace.GetMachineLearningDatastores()
            .CreateOrUpdateAsync(WaitUntil.Completed, "exchange", new MachineLearningDatastoreData(exchange), skipValidation: true);
    }
}
