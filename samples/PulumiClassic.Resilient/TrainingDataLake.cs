using Pulumi;
using Pulumi.Azure.Authorization;
using Pulumi.Azure.Core;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.Storage;
using Pulumi.Azure.Storage.Inputs;

namespace Contoso.MlPlatform;

/// <summary>The training data, and what the auditors want to see of it.</summary>
internal sealed class TrainingDataLake : ComponentResource
{
    private readonly DataLakeGen2Filesystem _training;

    public TrainingDataLake(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Lake", name, options)
    {
        Lake = new Account("stmllake", new AccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            AccountKind = "StorageV2",
            AccountTier = "Standard",
            AccountReplicationType = Settings.TrainingDataReplication,
            IsHnsEnabled = true,
            AllowNestedItemsToBePublic = false,
            BlobProperties = new AccountBlobPropertiesArgs
            {
                DeleteRetentionPolicy = new AccountBlobPropertiesDeleteRetentionPolicyArgs { Days = 30 },
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        _training = new DataLakeGen2Filesystem("training", new DataLakeGen2FilesystemArgs
        {
            Name = "training",
            StorageAccountId = Lake.Id,
        }, new CustomResourceOptions { Parent = this });

        Audit = new Account("stmlaudit", new AccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            AccountTier = "Standard",
            AccountReplicationType = settings.AuditReplication,
            AllowNestedItemsToBePublic = false,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = true });

        RegisterOutputs();
    }

    public Account Lake { get; }

    public Account Audit { get; }

    public void Mount(Workspace workspace) => _ = new DatastoreDatalakeGen2("lake", new DatastoreDatalakeGen2Args
    {
        Name = "lake",
        WorkspaceId = workspace.Id,
        StorageContainerId = Output.Format($"{Lake.Id}/blobServices/default/containers/{_training.Name}"),
        ServiceDataIdentity = "WorkspaceSystemAssignedIdentity",
    }, new CustomResourceOptions { Parent = this });

    public void GrantWrite(string who, Input<string> principal) => _ = new Assignment($"lake-{who}", new AssignmentArgs
    {
        Scope = Lake.Id,
        PrincipalId = principal,
        RoleDefinitionName = "Storage Blob Data Contributor",
    }, new CustomResourceOptions { Parent = this });
}
