// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.Storage.Models;

public readonly partial struct StorageSkuName : IEquatable<StorageSkuName>
{
    private readonly string _value;
    public StorageSkuName(string value) => _value = value;
    public static StorageSkuName PremiumLrs { get; } = new("Premium_LRS");
    public static StorageSkuName PremiumV2Lrs { get; } = new("PremiumV2_LRS");
    public static StorageSkuName PremiumV2Zrs { get; } = new("PremiumV2_ZRS");
    public static StorageSkuName PremiumZrs { get; } = new("Premium_ZRS");
    public static StorageSkuName StandardGrs { get; } = new("Standard_GRS");
    public static StorageSkuName StandardGzrs { get; } = new("Standard_GZRS");
    public static StorageSkuName StandardLrs { get; } = new("Standard_LRS");
    public static StorageSkuName StandardRagrs { get; } = new("Standard_RAGRS");
    public static StorageSkuName StandardRagzrs { get; } = new("Standard_RAGZRS");
    public static StorageSkuName StandardV2Grs { get; } = new("StandardV2_GRS");
    public static StorageSkuName StandardV2Gzrs { get; } = new("StandardV2_GZRS");
    public static StorageSkuName StandardV2Lrs { get; } = new("StandardV2_LRS");
    public static StorageSkuName StandardV2Zrs { get; } = new("StandardV2_ZRS");
    public static StorageSkuName StandardZrs { get; } = new("Standard_ZRS");
    public static implicit operator StorageSkuName(string value) => new(value);
    public static implicit operator StorageSkuName?(string value) => value == null ? default(StorageSkuName?) : new StorageSkuName(value);
    public static bool operator ==(StorageSkuName left, StorageSkuName right) => left.Equals(right);
    public static bool operator !=(StorageSkuName left, StorageSkuName right) => !left.Equals(right);
    public bool Equals(StorageSkuName other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageSkuName other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct StorageKind : IEquatable<StorageKind>
{
    private readonly string _value;
    public StorageKind(string value) => _value = value;
    public static StorageKind Storage { get; } = new("Storage");
    public static StorageKind StorageV2 { get; } = new("StorageV2");
    public static StorageKind BlobStorage { get; } = new("BlobStorage");
    public static StorageKind FileStorage { get; } = new("FileStorage");
    public static StorageKind BlockBlobStorage { get; } = new("BlockBlobStorage");
    public static implicit operator StorageKind(string value) => new(value);
    public static implicit operator StorageKind?(string value) => value == null ? default(StorageKind?) : new StorageKind(value);
    public static bool operator ==(StorageKind left, StorageKind right) => left.Equals(right);
    public static bool operator !=(StorageKind left, StorageKind right) => !left.Equals(right);
    public bool Equals(StorageKind other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageKind other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct StorageAccountZonePlacementPolicy : IEquatable<StorageAccountZonePlacementPolicy>
{
    private readonly string _value;
    public StorageAccountZonePlacementPolicy(string value) => _value = value;
    public static StorageAccountZonePlacementPolicy Any { get; } = new("Any");
    public static StorageAccountZonePlacementPolicy None { get; } = new("None");
    public static implicit operator StorageAccountZonePlacementPolicy(string value) => new(value);
    public static implicit operator StorageAccountZonePlacementPolicy?(string value) => value == null ? default(StorageAccountZonePlacementPolicy?) : new StorageAccountZonePlacementPolicy(value);
    public static bool operator ==(StorageAccountZonePlacementPolicy left, StorageAccountZonePlacementPolicy right) => left.Equals(right);
    public static bool operator !=(StorageAccountZonePlacementPolicy left, StorageAccountZonePlacementPolicy right) => !left.Equals(right);
    public bool Equals(StorageAccountZonePlacementPolicy other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageAccountZonePlacementPolicy other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public enum StorageSkuTier
{
    Standard = 0,
    Premium = 1,
}

public enum StorageAccountAccessTier
{
    Hot = 0,
    Cool = 1,
    Premium = 2,
    Cold = 3,
    Smart = 4,
}

public enum StorageAccountExpand
{
    GeoReplicationStats = 0,
    BlobRestoreStatus = 1,
}

public enum StorageNetworkDefaultAction
{
    Allow,
    Deny,
}

public enum StorageProvisioningState
{
    Creating,
    ResolvingDns,
    Succeeded,
}
