// API surface of Azure.ResourceManager.ContainerRegistry 1.4.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.ContainerRegistry.Models;

public static partial class ArmContainerRegistryModelFactory
{
    public static ContainerRegistrySku ContainerRegistrySku(ContainerRegistrySkuName name = default, ContainerRegistrySkuTier? tier = null) => throw null;
    public static ContainerRegistryRetentionPolicy ContainerRegistryRetentionPolicy(
        int? days = null, DateTimeOffset? lastUpdatedOn = null, ContainerRegistryPolicyStatus? status = null) => throw null;
}
