using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;
using Azure.Provisioning.Storage;

namespace Contoso.MlPlatform;

/// <summary>The lake that feeds training, and the archive of predictions that the auditors read.</summary>
internal sealed class TrainingDataLake
{
    public TrainingDataLake(Infrastructure infra)
    {
        // Spark jobs rename directories all the time, hence the hierarchical namespace.
        Lake = new StorageAccount("lake", StorageAccount.ResourceVersions.V2024_01_01)
        {
            Name = "stmllake",
            Location = Settings.Region,
            Kind = StorageKind.StorageV2,
            Sku = new StorageSku { Name = Settings.TrainingDataSku },
            IsHnsEnabled = true,
            AccessTier = StorageAccountAccessTier.Hot,
            AllowBlobPublicAccess = false,
        };
        infra.Add(Lake);

        var blobs = new BlobService("lakeBlobs")
        {
            Parent = Lake,
            DeleteRetentionPolicy = new() { IsEnabled = true, Days = 30 },
            ContainerDeleteRetentionPolicy = new() { IsEnabled = true, Days = 30 },
        };
        infra.Add(blobs);
        foreach (var zone in new[] { "raw", "curated", "features" })
        {
            infra.Add(new BlobContainer(zone) { Name = zone, Parent = blobs });
        }

        // Seven years of predictions. Compliance chooses the redundancy for each deployment.
        var auditSku = new ProvisioningParameter("auditSku", typeof(string));
        infra.Add(auditSku);
        infra.Add(new StorageAccount("audit")
        {
            Name = "stmlaudit",
            Location = Settings.Region,
            Kind = StorageKind.StorageV2,
            Sku = new StorageSku { Name = auditSku },
            AccessTier = StorageAccountAccessTier.Cool,
        });
    }

    public StorageAccount Lake { get; }

    /// <summary>What the labelling tool exports, and what notebooks of 2019 still name.</summary>
    public void Mount(Infrastructure infra, MachineLearningWorkspace workspace)
    {
        infra.Add(new MachineLearningDatastore("labels")
        {
            Name = "labels",
            Parent = workspace,
            Properties = new MachineLearningAzureBlobDatastore
            {
                AccountName = Lake.Name,
                ContainerName = "labels",
                Credentials = new MachineLearningNoneDatastoreCredentials(),
            },
        });
        infra.Add(new MachineLearningDatastore("lake2019")
        {
            Name = "lake2019",
            Parent = workspace,
            Properties = new MachineLearningAzureDataLakeGen1Datastore
            {
                StoreName = "contosolake",
                Credentials = new MachineLearningNoneDatastoreCredentials(),
            },
        });
    }
}
