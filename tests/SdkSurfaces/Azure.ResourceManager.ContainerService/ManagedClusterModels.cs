// API surface of Azure.ResourceManager.ContainerService 1.6.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;

namespace Azure.ResourceManager.ContainerService.Models;

public partial class ManagedClusterSku
{
    public ManagedClusterSku() { }
    public ManagedClusterSkuName? Name { get; set; }
    public ManagedClusterSkuTier? Tier { get; set; }
}

public partial class ContainerServiceTagsObject
{
    public ContainerServiceTagsObject() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class ContainerServiceNetworkProfile
{
    public ContainerServiceNetworkProfile() { }
    public ContainerServiceNetworkPlugin? NetworkPlugin { get; set; }
    public ContainerServiceNetworkPluginMode? NetworkPluginMode { get; set; }
    public ContainerServiceNetworkPolicy? NetworkPolicy { get; set; }
    public string PodCidr { get; set; }
    public string ServiceCidr { get; set; }
    public string DnsServiceIP { get; set; }
    public ContainerServiceOutboundType? OutboundType { get; set; }
    public ContainerServiceLoadBalancerSku? LoadBalancerSku { get; set; }
    public IList<string> PodCidrs { get; } = new List<string>();
    public IList<string> ServiceCidrs { get; } = new List<string>();
}

public partial class ManagedClusterAutoUpgradeProfile
{
    public ManagedClusterAutoUpgradeProfile() { }
    public UpgradeChannel? UpgradeChannel { get; set; }
    public ManagedClusterNodeOSUpgradeChannel? NodeOSUpgradeChannel { get; set; }
}

public partial class ManagedClusterAutoScalerProfile
{
    public ManagedClusterAutoScalerProfile() { }
    public string BalanceSimilarNodeGroups { get; set; }
    public AutoScaleExpander? Expander { get; set; }
    public string MaxGracefulTerminationSec { get; set; }
    public string ScaleDownUnneededTime { get; set; }
    public string SkipNodesWithSystemPods { get; set; }
}

public partial class ManagedClusterApiServerAccessProfile
{
    public ManagedClusterApiServerAccessProfile() { }
    public IList<string> AuthorizedIPRanges { get; } = new List<string>();
    public bool? EnablePrivateCluster { get; set; }
    public bool? EnablePrivateClusterPublicFqdn { get; set; }
    public bool? DisableRunCommand { get; set; }
    public string PrivateDnsZone { get; set; }
}

public partial class ManagedClusterAadProfile
{
    public ManagedClusterAadProfile() { }
    public bool? IsManagedAadEnabled { get; set; }
    public bool? IsAzureRbacEnabled { get; set; }
    public IList<Guid> AdminGroupObjectIds { get; } = new List<Guid>();
    public Guid? TenantId { get; set; }
}

public partial class ManagedClusterAddonProfile
{
    public ManagedClusterAddonProfile(bool isEnabled) => IsEnabled = isEnabled;
    public bool IsEnabled { get; set; }
    public IDictionary<string, string> Config { get; } = new Dictionary<string, string>();
}

public partial class ManagedClusterOidcIssuerProfile
{
    public ManagedClusterOidcIssuerProfile() { }
    public string IssuerUriInfo { get; }
    public bool? IsEnabled { get; set; }
}

public partial class ManagedClusterServicePrincipalProfile
{
    public ManagedClusterServicePrincipalProfile(string clientId) => ClientId = clientId;
    public string ClientId { get; set; }
    public string Secret { get; set; }
}
