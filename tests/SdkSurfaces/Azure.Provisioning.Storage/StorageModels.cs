// API surface of Azure.Provisioning.Storage 1.1.2: names and types only; bodies are empty.
using System;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.Storage;

public partial class StorageSku : ProvisionableConstruct
{
    public StorageSku() { }
    public BicepValue<StorageSkuName> Name { get; set; }
    public BicepValue<StorageSkuTier> Tier => throw null!;
}

public partial class StorageAccountEncryption : ProvisionableConstruct
{
    public StorageAccountEncryption() { }
    public BicepValue<StorageAccountKeySource> KeySource { get; set; }
    public BicepValue<bool> RequireInfrastructureEncryption { get; set; }
}

public partial class StorageAccountNetworkRuleSet : ProvisionableConstruct
{
    public StorageAccountNetworkRuleSet() { }
    public BicepValue<StorageNetworkBypass> Bypass { get; set; }
    public BicepValue<StorageNetworkDefaultAction> DefaultAction { get; set; }
}

public partial class StorageAccountEndpoints : ProvisionableConstruct
{
    public StorageAccountEndpoints() { }
    public BicepValue<Uri> BlobUri => throw null!;
    public BicepValue<Uri> DfsUri => throw null!;
    public BicepValue<Uri> FileUri => throw null!;
    public BicepValue<Uri> QueueUri => throw null!;
    public BicepValue<Uri> TableUri => throw null!;
    public BicepValue<Uri> WebUri => throw null!;
}

public partial class StorageAccountKey : ProvisionableConstruct
{
    public StorageAccountKey() { }
    public BicepValue<DateTimeOffset> CreatedOn => throw null!;
    public BicepValue<string> KeyName => throw null!;
    public BicepValue<string> Value => throw null!;
}

public partial class BlobServiceChangeFeed : ProvisionableConstruct
{
    public BlobServiceChangeFeed() { }
    public BicepValue<bool> IsEnabled { get; set; }
    public BicepValue<int> RetentionInDays { get; set; }
}

public partial class DeleteRetentionPolicy : ProvisionableConstruct
{
    public DeleteRetentionPolicy() { }
    public BicepValue<bool> AllowPermanentDelete { get; set; }
    public BicepValue<int> Days { get; set; }
    public BicepValue<bool> IsEnabled { get; set; }
}

public partial class LastAccessTimeTrackingPolicy : ProvisionableConstruct
{
    public LastAccessTimeTrackingPolicy() { }
    public BicepValue<bool> IsEnabled { get; set; }
    public BicepValue<int> TrackingGranularityInDays { get; set; }
}

public partial class RestorePolicy : ProvisionableConstruct
{
    public RestorePolicy() { }
    public BicepValue<int> Days { get; set; }
    public BicepValue<bool> IsEnabled { get; set; }
    public BicepValue<DateTimeOffset> LastEnabledOn => throw null!;
    public BicepValue<DateTimeOffset> MinRestoreOn => throw null!;
}

public partial class StorageCorsRule : ProvisionableConstruct
{
    public StorageCorsRule() { }
    public BicepList<string> AllowedHeaders { get; set; }
    public BicepList<string> AllowedOrigins { get; set; }
    public BicepList<string> ExposedHeaders { get; set; }
    public BicepValue<int> MaxAgeInSeconds { get; set; }
}

public readonly partial struct StorageBuiltInRole : IEquatable<StorageBuiltInRole>
{
    private readonly string _value;
    public StorageBuiltInRole(string value) => _value = value;
    public static StorageBuiltInRole StorageAccountContributor { get; } = new("17d1049b-9a84-46fb-8f53-869881c3d3ab");
    public static StorageBuiltInRole StorageBlobDataContributor { get; } = new("ba92f5b4-2d11-453d-a403-e96b0029c9fe");
    public static StorageBuiltInRole StorageBlobDataOwner { get; } = new("b7e6dc6d-f1e8-4753-8033-0f276bb0955b");
    public static StorageBuiltInRole StorageBlobDataReader { get; } = new("2a2b9908-6ea1-4ae2-8e65-a410df84e7d1");
    public static StorageBuiltInRole StorageQueueDataContributor { get; } = new("974c5e8b-45b9-4653-ba55-5f855dd0fb88");
    public static StorageBuiltInRole StorageTableDataContributor { get; } = new("0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3");
    public static implicit operator StorageBuiltInRole(string value) => new(value);
    public static bool operator ==(StorageBuiltInRole left, StorageBuiltInRole right) => left.Equals(right);
    public static bool operator !=(StorageBuiltInRole left, StorageBuiltInRole right) => !left.Equals(right);
    public static string GetBuiltInRoleName(StorageBuiltInRole value) => throw null!;
    public bool Equals(StorageBuiltInRole other) => _value == other._value;
    public override bool Equals(object? obj) => obj is StorageBuiltInRole other && Equals(other);
    public override int GetHashCode() => _value.GetHashCode();
    public override string ToString() => _value;
}
