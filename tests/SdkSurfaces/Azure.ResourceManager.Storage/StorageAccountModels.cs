// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources.Models;

namespace Azure.ResourceManager.Storage.Models;

public partial class StorageAccountCreateOrUpdateContent
{
    public StorageAccountCreateOrUpdateContent(StorageSku sku, StorageKind kind, AzureLocation location)
    {
        Sku = sku;
        Kind = kind;
        Location = location;
    }
    public StorageSku Sku { get; set; }
    public StorageKind Kind { get; set; }
    public AzureLocation Location { get; set; }
    public ExtendedLocation ExtendedLocation { get; set; }
    public bool? IsHnsEnabled { get; set; }
    public bool? IsNfsV3Enabled { get; set; }
    public StorageAccountAccessTier? AccessTier { get; set; }
    public bool? AllowBlobPublicAccess { get; set; }
    public bool? AllowCrossTenantReplication { get; set; }
    public bool? AllowSharedKeyAccess { get; set; }
    public AllowedCopyScope? AllowedCopyScope { get; set; }
    public StorageDnsEndpointType? DnsEndpointType { get; set; }
    public bool? EnableHttpsTrafficOnly { get; set; }
    public StorageAccountEncryption Encryption { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public ImmutableStorageAccount ImmutableStorageWithVersioning { get; set; }
    public bool? IsBlobEnabled { get; set; }
    public bool? IsDefaultToOAuthAuthentication { get; set; }
    public bool? IsExtendedGroupEnabled { get; set; }
    public bool? IsLocalUserEnabled { get; set; }
    public bool? IsSftpEnabled { get; set; }
    public int? KeyExpirationPeriodInDays { get; set; }
    public LargeFileSharesState? LargeFileSharesState { get; set; }
    public StorageMinimumTlsVersion? MinimumTlsVersion { get; set; }
    public StorageAccountNetworkRuleSet NetworkRuleSet { get; set; }
    public StoragePublicNetworkAccess? PublicNetworkAccess { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public StorageAccountZonePlacementPolicy? ZonePlacementPolicy { get; set; }
    public IList<string> Zones { get; } = new List<string>();
}

public partial class StorageAccountPatch
{
    public StorageAccountPatch() { }
    public StorageSku Sku { get; set; }
    public StorageKind? Kind { get; set; }
    public StorageAccountAccessTier? AccessTier { get; set; }
    public bool? AllowBlobPublicAccess { get; set; }
    public bool? AllowCrossTenantReplication { get; set; }
    public bool? AllowSharedKeyAccess { get; set; }
    public AllowedCopyScope? AllowedCopyScope { get; set; }
    public StorageDnsEndpointType? DnsEndpointType { get; set; }
    public bool? EnableHttpsTrafficOnly { get; set; }
    public StorageAccountEncryption Encryption { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public ImmutableStorageAccount ImmutableStorageWithVersioning { get; set; }
    public bool? IsBlobEnabled { get; set; }
    public bool? IsDefaultToOAuthAuthentication { get; set; }
    public bool? IsExtendedGroupEnabled { get; set; }
    public bool? IsLocalUserEnabled { get; set; }
    public bool? IsSftpEnabled { get; set; }
    public int? KeyExpirationPeriodInDays { get; set; }
    public LargeFileSharesState? LargeFileSharesState { get; set; }
    public StorageMinimumTlsVersion? MinimumTlsVersion { get; set; }
    public StorageAccountNetworkRuleSet NetworkRuleSet { get; set; }
    public StoragePublicNetworkAccess? PublicNetworkAccess { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public StorageAccountZonePlacementPolicy? ZonePlacementPolicy { get; set; }
    public IList<string> Zones { get; } = new List<string>();
}

public partial class StorageSku
{
    public StorageSku(StorageSkuName name) => Name = name;
    public StorageSkuName Name { get; set; }
    public StorageSkuTier? Tier { get; }
}

public partial class StorageAccountEncryption
{
    public StorageAccountEncryption() { }
    public StorageAccountKeySource? KeySource { get; set; }
    public bool? RequireInfrastructureEncryption { get; set; }
}

public partial class StorageAccountNetworkRuleSet
{
    public StorageAccountNetworkRuleSet(StorageNetworkDefaultAction defaultAction) => DefaultAction = defaultAction;
    public StorageNetworkBypass? Bypass { get; set; }
    public StorageNetworkDefaultAction DefaultAction { get; set; }
}

public partial class ImmutableStorageAccount
{
    public ImmutableStorageAccount() { }
    public bool? IsEnabled { get; set; }
}
