// API surface of Azure.Provisioning.Storage 1.1.2: names and types only; bodies are empty.
using System.Runtime.Serialization;

namespace Azure.Provisioning.Storage;

public enum StorageSkuName
{
    [DataMember(Name = "Standard_LRS")]
    StandardLrs,
    [DataMember(Name = "Standard_GRS")]
    StandardGrs,
    [DataMember(Name = "Standard_RAGRS")]
    StandardRagrs,
    [DataMember(Name = "Standard_ZRS")]
    StandardZrs,
    [DataMember(Name = "Premium_LRS")]
    PremiumLrs,
    [DataMember(Name = "Premium_ZRS")]
    PremiumZrs,
    [DataMember(Name = "Standard_GZRS")]
    StandardGzrs,
    [DataMember(Name = "Standard_RAGZRS")]
    StandardRagzrs,
}

public enum StorageSkuTier
{
    Standard,
    Premium,
}

public enum StorageKind
{
    Storage,
    StorageV2,
    BlobStorage,
    FileStorage,
    BlockBlobStorage,
}

public enum StorageAccountAccessTier
{
    Hot,
    Cool,
    Premium,
    Cold,
}

public enum LargeFileSharesState
{
    Disabled,
    Enabled,
}

public enum StorageMinimumTlsVersion
{
    [DataMember(Name = "TLS1_0")]
    Tls1_0,
    [DataMember(Name = "TLS1_1")]
    Tls1_1,
    [DataMember(Name = "TLS1_2")]
    Tls1_2,
    [DataMember(Name = "TLS1_3")]
    Tls1_3,
}

public enum StoragePublicNetworkAccess
{
    Enabled,
    Disabled,
    SecuredByPerimeter,
}

public enum StorageDnsEndpointType
{
    Standard,
    AzureDnsZone,
}

public enum StorageAccountKeySource
{
    [DataMember(Name = "Microsoft.Storage")]
    Storage,
    [DataMember(Name = "Microsoft.Keyvault")]
    KeyVault,
}

public enum StorageNetworkBypass
{
    None,
    Logging,
    Metrics,
    AzureServices,
}

public enum StorageNetworkDefaultAction
{
    Allow,
    Deny,
}

public enum StoragePublicAccessType
{
    None,
    Container,
    Blob,
}

public enum FileShareAccessTier
{
    TransactionOptimized,
    Hot,
    Cool,
    Premium,
}
