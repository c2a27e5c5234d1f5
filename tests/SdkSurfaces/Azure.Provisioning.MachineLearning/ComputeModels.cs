// API surface of Azure.Provisioning.MachineLearning 1.0.0-beta.1: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.MachineLearning;

public partial class MachineLearningComputeProperties : ProvisionableConstruct
{
    public MachineLearningComputeProperties() { }
    public BicepValue<string> ComputeLocation { get; set; }
    public BicepValue<string> Description { get; set; }
    public BicepValue<bool> DisableLocalAuth { get; set; }
    public BicepValue<ResourceIdentifier> ResourceId { get; set; }
}

public partial class AmlCompute : MachineLearningComputeProperties
{
    public AmlCompute() { }
    public AmlComputeProperties Properties { get; set; }
}

public partial class AmlComputeProperties : ProvisionableConstruct
{
    public AmlComputeProperties() { }
    public BicepValue<bool> EnableNodePublicIP { get; set; }
    public BicepValue<bool> IsolatedNetwork { get; set; }
    public BicepValue<MachineLearningOSType> OSType { get; set; }
    public BicepValue<MachineLearningRemoteLoginPortPublicAccess> RemoteLoginPortPublicAccess { get; set; }
    public AmlComputeScaleSettings ScaleSettings { get; set; }
    public BicepValue<ResourceIdentifier> SubnetId { get; set; }
    public BicepValue<string> VirtualMachineImageId { get; set; }
    public BicepValue<MachineLearningVmPriority> VmPriority { get; set; }
    public BicepValue<string> VmSize { get; set; }
}

public partial class AmlComputeScaleSettings : ProvisionableConstruct
{
    public AmlComputeScaleSettings() { }
    public BicepValue<int> MaxNodeCount { get; set; }
    public BicepValue<int> MinNodeCount { get; set; }
    public BicepValue<TimeSpan> NodeIdleTimeBeforeScaleDown { get; set; }
}

public partial class MachineLearningAksCompute : MachineLearningComputeProperties
{
    public MachineLearningAksCompute() { }
    public MachineLearningAksComputeProperties Properties { get; set; }
}

public partial class MachineLearningAksComputeProperties : ProvisionableConstruct
{
    public MachineLearningAksComputeProperties() { }
    public BicepValue<int> AgentCount { get; set; }
    public BicepValue<string> AgentVmSize { get; set; }
    public BicepValue<string> ClusterFqdn { get; set; }
    public BicepValue<MachineLearningClusterPurpose> ClusterPurpose { get; set; }
    public BicepValue<string> LoadBalancerSubnet { get; set; }
    public BicepValue<MachineLearningLoadBalancerType> LoadBalancerType { get; set; }
}

public partial class MachineLearningComputeInstance : MachineLearningComputeProperties
{
    public MachineLearningComputeInstance() { }
    public MachineLearningComputeInstanceProperties Properties { get; set; }
}

public partial class MachineLearningComputeInstanceProperties : ProvisionableConstruct
{
    public MachineLearningComputeInstanceProperties() { }
    public BicepValue<bool> EnableNodePublicIP { get; set; }
    public BicepValue<string> IdleTimeBeforeShutdown { get; set; }
    public BicepValue<ResourceIdentifier> SubnetId { get; set; }
    public BicepValue<string> VmSize { get; set; }
}

public partial class MachineLearningKubernetesCompute : MachineLearningComputeProperties
{
    public MachineLearningKubernetesCompute() { }
    public MachineLearningKubernetesProperties Properties { get; set; }
}

public partial class MachineLearningKubernetesProperties : ProvisionableConstruct
{
    public MachineLearningKubernetesProperties() { }
    public BicepValue<string> DefaultInstanceType { get; set; }
    public BicepValue<string> ExtensionPrincipalId { get; set; }
    public BicepValue<string> Namespace { get; set; }
}

public partial class MachineLearningSynapseSpark : MachineLearningComputeProperties
{
    public MachineLearningSynapseSpark() { }
    public MachineLearningSynapseSparkProperties Properties { get; set; }
}

public partial class MachineLearningSynapseSparkProperties : ProvisionableConstruct
{
    public MachineLearningSynapseSparkProperties() { }
    public BicepValue<int> NodeCount { get; set; }
    public BicepValue<string> NodeSize { get; set; }
    public BicepValue<string> PoolName { get; set; }
    public BicepValue<string> WorkspaceName { get; set; }
}

public partial class MachineLearningVirtualMachineCompute : MachineLearningComputeProperties
{
    public MachineLearningVirtualMachineCompute() { }
    public MachineLearningVirtualMachineProperties Properties { get; set; }
}

public partial class MachineLearningVirtualMachineProperties : ProvisionableConstruct
{
    public MachineLearningVirtualMachineProperties() { }
    public BicepValue<bool> IsNotebookInstanceCompute { get; set; }
    public BicepValue<int> SshPort { get; set; }
    public BicepValue<string> VirtualMachineSize { get; set; }
}

public partial class MachineLearningDatabricksCompute : MachineLearningComputeProperties
{
    public MachineLearningDatabricksCompute() { }
}

public partial class MachineLearningDataLakeAnalytics : MachineLearningComputeProperties
{
    public MachineLearningDataLakeAnalytics() { }
}

public partial class MachineLearningDataFactoryCompute : MachineLearningComputeProperties
{
    public MachineLearningDataFactoryCompute() { }
}

public enum MachineLearningVmPriority
{
    Dedicated,
    LowPriority,
}

public enum MachineLearningOSType
{
    Linux,
    Windows,
}

public enum MachineLearningRemoteLoginPortPublicAccess
{
    Enabled,
    Disabled,
    NotSpecified,
}

public enum MachineLearningClusterPurpose
{
    FastProd,
    DenseProd,
    DevTest,
}

public enum MachineLearningLoadBalancerType
{
    [DataMember(Name = "PublicIp")]
    PublicIP,
    InternalLoadBalancer,
}
