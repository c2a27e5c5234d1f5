// API surface of Azure.ResourceManager.ContainerRegistry 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.ContainerRegistry.Models;

public partial class ContainerRegistrySku
{
    public ContainerRegistrySku(ContainerRegistrySkuName name) => Name = name;
    public ContainerRegistrySkuName Name { get; set; }
    public ContainerRegistrySkuTier? Tier { get; }
}

public partial class ContainerRegistryPatch
{
    public ContainerRegistryPatch() { }
    public ManagedServiceIdentity Identity { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public ContainerRegistrySku Sku { get; set; }
    public bool? IsAdminUserEnabled { get; set; }
    public bool? IsDataEndpointEnabled { get; set; }
    public ContainerRegistryNetworkRuleSet NetworkRuleSet { get; set; }
    public ContainerRegistryNetworkRuleBypassOption? NetworkRuleBypassOptions { get; set; }
    public ContainerRegistryPolicies Policies { get; set; }
    public ContainerRegistryPublicNetworkAccess? PublicNetworkAccess { get; set; }
}

public partial class ContainerRegistryReplicationPatch
{
    public ContainerRegistryReplicationPatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public bool? IsRegionEndpointEnabled { get; set; }
}

public partial class ContainerRegistryPolicies
{
    public ContainerRegistryPolicies() { }
    public ContainerRegistryPolicyStatus? QuarantineStatus { get; set; }
    public ContainerRegistryTrustPolicy TrustPolicy { get; set; }
    public ContainerRegistryRetentionPolicy RetentionPolicy { get; set; }
    public ContainerRegistryExportPolicyStatus? ExportStatus { get; set; }
}

public partial class ContainerRegistryRetentionPolicy
{
    public ContainerRegistryRetentionPolicy() { }
    public int? Days { get; set; }
    public DateTimeOffset? LastUpdatedOn { get; }
    public ContainerRegistryPolicyStatus? Status { get; set; }
}

public partial class ContainerRegistryTrustPolicy
{
    public ContainerRegistryTrustPolicy() { }
    public ContainerRegistryTrustPolicyType? PolicyType { get; set; }
    public ContainerRegistryPolicyStatus? Status { get; set; }
}

public partial class ContainerRegistryNetworkRuleSet
{
    public ContainerRegistryNetworkRuleSet(ContainerRegistryNetworkRuleDefaultAction defaultAction) => DefaultAction = defaultAction;
    public ContainerRegistryNetworkRuleDefaultAction DefaultAction { get; set; }
}
