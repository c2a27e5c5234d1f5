// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;
using Azure.Core;

namespace Azure.ResourceManager.MachineLearning.Models;

public abstract partial class MachineLearningComputeProperties
{
    protected MachineLearningComputeProperties() { }
    public string ComputeLocation { get; set; }
    public string Description { get; set; }
    public DateTimeOffset? CreatedOn { get; }
    public DateTimeOffset? ModifiedOn { get; }
    public ResourceIdentifier ResourceId { get; set; }
    public bool? IsAttachedCompute { get; }
    public bool? DisableLocalAuth { get; set; }
}

public partial class MachineLearningComputePatch
{
    public MachineLearningComputePatch() { }
    public AmlComputeScaleSettings ScaleSettings { get; set; }
}

public partial class AmlCompute : MachineLearningComputeProperties
{
    public AmlCompute() { }
    public AmlComputeProperties Properties { get; set; }
}

public partial class AmlComputeProperties
{
    public AmlComputeProperties() { }
    public MachineLearningOSType? OSType { get; set; }
    public string VmSize { get; set; }
    public MachineLearningVmPriority? VmPriority { get; set; }
    public bool? IsolatedNetwork { get; set; }
    public AmlComputeScaleSettings ScaleSettings { get; set; }
    public ResourceIdentifier SubnetId { get; set; }
    public bool? EnableNodePublicIP { get; set; }
    public int? CurrentNodeCount { get; }
    public int? TargetNodeCount { get; }
}

public partial class AmlComputeScaleSettings
{
    public AmlComputeScaleSettings(int maxNodeCount) => MaxNodeCount = maxNodeCount;
    public int MaxNodeCount { get; set; }
    public int? MinNodeCount { get; set; }
    public TimeSpan? NodeIdleTimeBeforeScaleDown { get; set; }
}

public partial class MachineLearningComputeInstance : MachineLearningComputeProperties
{
    public MachineLearningComputeInstance() { }
    public MachineLearningComputeInstanceProperties Properties { get; set; }
}

public partial class MachineLearningComputeInstanceProperties
{
    public MachineLearningComputeInstanceProperties() { }
    public string VmSize { get; set; }
    public ResourceIdentifier SubnetId { get; set; }
    public MachineLearningApplicationSharingPolicy? ApplicationSharingPolicy { get; set; }
    public bool? EnableNodePublicIP { get; set; }
}

public partial class MachineLearningAksCompute : MachineLearningComputeProperties
{
    public MachineLearningAksCompute() { }
    public MachineLearningAksComputeProperties Properties { get; set; }
}

public partial class MachineLearningAksComputeProperties
{
    public MachineLearningAksComputeProperties() { }
    public string ClusterFqdn { get; set; }
    public int? AgentCount { get; set; }
    public string AgentVmSize { get; set; }
    public MachineLearningClusterPurpose? ClusterPurpose { get; set; }
    public MachineLearningSslConfiguration SslConfiguration { get; set; }
    public MachineLearningAksNetworkingConfiguration AksNetworkingConfiguration { get; set; }
    public MachineLearningLoadBalancerType? LoadBalancerType { get; set; }
    public string LoadBalancerSubnet { get; set; }
}

public partial class MachineLearningAksNetworkingConfiguration
{
    public MachineLearningAksNetworkingConfiguration() { }
    public ResourceIdentifier SubnetId { get; set; }
    public string ServiceCidr { get; set; }
    public string DnsServiceIP { get; set; }
    public string DockerBridgeCidr { get; set; }
}

public partial class MachineLearningSslConfiguration
{
    public MachineLearningSslConfiguration() { }
    public string Cert { get; set; }
    public string Key { get; set; }
    public string Cname { get; set; }
    public string LeafDomainLabel { get; set; }
    public bool? OverwriteExistingDomain { get; set; }
}
