// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources.Models;

namespace Azure.ResourceManager.Storage.Models;

// The factory's StorageAccountData has more parameters, all optional, after these.
public static partial class ArmStorageModelFactory
{
    public static StorageSku StorageSku(StorageSkuName name = default, StorageSkuTier? tier = null) => throw null;
    public static StorageAccountData StorageAccountData(
        ResourceIdentifier id = null, string name = null, ResourceType resourceType = default, SystemData systemData = null,
        IDictionary<string, string> tags = null, AzureLocation location = default, StorageSku sku = null, StorageKind? kind = null,
        ManagedServiceIdentity identity = null, ExtendedLocation extendedLocation = null) => throw null;
}
