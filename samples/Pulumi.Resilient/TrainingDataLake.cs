using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.MlPlatform;

/// <summary>The lake that feeds training, and the archive of predictions that the auditors read.</summary>
internal sealed class TrainingDataLake : ComponentResource
{
    private readonly ResourceGroup _group;
    private readonly Settings _settings;

    public TrainingDataLake(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:TrainingDataLake", name, options)
    {
        _group = group;
        _settings = settings;
        var child = new CustomResourceOptions { Parent = this };

        // Spark jobs rename directories all the time, hence the hierarchical namespace.
        Lake = new StorageAccount("stmllake", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = Settings.TrainingDataSku },
            IsHnsEnabled = true,
            AccessTier = AccessTier.Hot,
            MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
            AllowBlobPublicAccess = false,
            Tags = settings.Tags,
        }, child);

        _ = new BlobServiceProperties("stmllake-blobs", new()
        {
            AccountName = Lake.Name,
            ResourceGroupName = group.Name,
            BlobServicesName = "default",
            DeleteRetentionPolicy = new DeleteRetentionPolicyArgs { Enabled = true, Days = 30 },
            ContainerDeleteRetentionPolicy = new DeleteRetentionPolicyArgs { Enabled = true, Days = 30 },
        }, child);

        foreach (var zone in new[] { "raw", "curated", "features" })
        {
            _ = new BlobContainer($"stmllake-{zone}", new()
            {
                AccountName = Lake.Name,
                ResourceGroupName = group.Name,
                ContainerName = zone,
                PublicAccess = PublicAccess.None,
            }, child);
        }

        // Seven years of predictions. Compliance chooses the redundancy, see the stack configuration.
        Audit = new StorageAccount("stmlaudit", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = "StorageV2",
            Sku = new SkuArgs { Name = settings.AuditStorageSku },
            AccessTier = AccessTier.Cool,
            AllowBlobPublicAccess = false,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = true });

        RegisterOutputs();
    }

    public StorageAccount Lake { get; }

    public StorageAccount Audit { get; }

    /// <summary>What the labelling tool exports, and the share that notebooks exchange files through.</summary>
    public void Mount(Workspace workspace)
    {
        _ = new Datastore("labels", new DatastoreArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = workspace.Name,
            Properties = new ML.AzureBlobDatastoreArgs
            {
                DatastoreType = "AzureBlob",
                AccountName = Lake.Name,
                ContainerName = "labels",
                Credentials = new ML.NoneDatastoreCredentialsArgs { CredentialsType = "None" },
            },
        }, new CustomResourceOptions { Parent = this });

        _ = new Datastore("exchange", new DatastoreArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = workspace.Name,
            Properties = new ML.AzureFileDatastoreArgs
            {
                DatastoreType = "AzureFile",
                AccountName = Lake.Name,
                FileShareName = "exchange",
                Credentials = new ML.NoneDatastoreCredentialsArgs { CredentialsType = "None" },
            },
        }, new CustomResourceOptions { Parent = this });
    }

    public void GrantWrite(string who, Input<string> principalId, PrincipalType kind)
    {
        var client = GetClientConfig.Invoke();
        _ = new RoleAssignment($"lake-{who}-{_settings.Environment}", new RoleAssignmentArgs
        {
            Scope = Lake.Id,
            PrincipalId = principalId,
            PrincipalType = kind,
            RoleDefinitionId = client.Apply(c =>
                $"/subscriptions/{c.SubscriptionId}/providers/Microsoft.Authorization/roleDefinitions/{Settings.BlobDataContributor}"),
        }, new CustomResourceOptions { Parent = this });
    }
}
