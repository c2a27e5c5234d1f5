// API surface of Azure.Provisioning.Storage 1.1.2: names and types only; bodies are empty.
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.Storage;

public partial class BlobService : ProvisionableResource
{
    public BlobService(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BlobServiceChangeFeed ChangeFeed { get; set; }
    public DeleteRetentionPolicy ContainerDeleteRetentionPolicy { get; set; }
    public BicepList<StorageCorsRule> CorsRules { get; set; }
    public BicepValue<string> DefaultServiceVersion { get; set; }
    public DeleteRetentionPolicy DeleteRetentionPolicy { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<bool> IsAutomaticSnapshotPolicyEnabled { get; set; }
    public BicepValue<bool> IsVersioningEnabled { get; set; }
    public LastAccessTimeTrackingPolicy LastAccessTimeTrackingPolicy { get; set; }
    public BicepValue<string> Name => throw null!;
    public StorageAccount? Parent { get; set; }
    public RestorePolicy RestorePolicy { get; set; }
    public StorageSku Sku => throw null!;
    public SystemData SystemData => throw null!;
    public static BlobService FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

public partial class BlobContainer : ProvisionableResource
{
    public BlobContainer(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> DefaultEncryptionScope { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepDictionary<string> Metadata { get; set; }
    public BicepValue<string> Name { get; set; }
    public BlobService? Parent { get; set; }
    public BicepValue<StoragePublicAccessType> PublicAccess { get; set; }
    public SystemData SystemData => throw null!;
    public static BlobContainer FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

public partial class FileService : ProvisionableResource
{
    public FileService(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepList<StorageCorsRule> CorsRules { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name => throw null!;
    public StorageAccount? Parent { get; set; }
    public DeleteRetentionPolicy ShareDeleteRetentionPolicy { get; set; }
    public StorageSku Sku => throw null!;
    public SystemData SystemData => throw null!;
    public static FileService FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

public partial class FileShare : ProvisionableResource
{
    public FileShare(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<FileShareAccessTier> AccessTier { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name { get; set; }
    public FileService? Parent { get; set; }
    public BicepValue<int> ShareQuota { get; set; }
    public SystemData SystemData => throw null!;
    public static FileShare FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

public partial class QueueService : ProvisionableResource
{
    public QueueService(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepList<StorageCorsRule> CorsRules { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name => throw null!;
    public StorageAccount? Parent { get; set; }
    public SystemData SystemData => throw null!;
    public static QueueService FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

public partial class StorageQueue : ProvisionableResource
{
    public StorageQueue(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepDictionary<string> Metadata { get; set; }
    public BicepValue<string> Name { get; set; }
    public QueueService? Parent { get; set; }
    public SystemData SystemData => throw null!;
    public static StorageQueue FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

public partial class TableService : ProvisionableResource
{
    public TableService(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepList<StorageCorsRule> CorsRules { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name => throw null!;
    public StorageAccount? Parent { get; set; }
    public SystemData SystemData => throw null!;
    public static TableService FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}
