// API surface of Azure.Provisioning.ContainerService 1.0.0-beta.5: names and types only; bodies are empty.
using System.Runtime.Serialization;

namespace Azure.Provisioning.ContainerService;

public enum AgentPoolMode
{
    System,
    User,
}

public enum AgentPoolType
{
    VirtualMachineScaleSets,
    AvailabilitySet,
}

public enum ManagedClusterSkuName
{
    Basic,
    Base,
}

public enum ManagedClusterSkuTier
{
    Paid,
    Premium,
    Standard,
    Free,
}

public enum KubernetesSupportPlan
{
    KubernetesOfficial,
    [DataMember(Name = "AKSLongTermSupport")]
    AksLongTermSupport,
}

public enum UpgradeChannel
{
    [DataMember(Name = "rapid")]
    Rapid,
    [DataMember(Name = "stable")]
    Stable,
    [DataMember(Name = "patch")]
    Patch,
    [DataMember(Name = "node-image")]
    NodeImage,
    [DataMember(Name = "none")]
    None,
}

public enum ManagedClusterNodeOSUpgradeChannel
{
    None,
    Unmanaged,
    NodeImage,
    SecurityPatch,
}

public enum ScaleSetPriority
{
    Spot,
    Regular,
}

public enum ScaleSetEvictionPolicy
{
    Delete,
    Deallocate,
}

public enum ScaleDownMode
{
    Delete,
    Deallocate,
}

public enum ContainerServiceLoadBalancerSku
{
    [DataMember(Name = "standard")]
    Standard,
    [DataMember(Name = "basic")]
    Basic,
}

public enum ContainerServiceNetworkPlugin
{
    [DataMember(Name = "azure")]
    Azure,
    [DataMember(Name = "kubenet")]
    Kubenet,
    [DataMember(Name = "none")]
    None,
}

public enum ContainerServiceNetworkPolicy
{
    [DataMember(Name = "calico")]
    Calico,
    [DataMember(Name = "azure")]
    Azure,
    [DataMember(Name = "cilium")]
    Cilium,
}

public enum ContainerServiceOutboundType
{
    [DataMember(Name = "loadBalancer")]
    LoadBalancer,
    [DataMember(Name = "userDefinedRouting")]
    UserDefinedRouting,
    [DataMember(Name = "managedNATGateway")]
    ManagedNatGateway,
    [DataMember(Name = "userAssignedNATGateway")]
    UserAssignedNatGateway,
}

public enum ContainerServiceOSType
{
    Linux,
    Windows,
}

public enum ContainerServiceOSDiskType
{
    Managed,
    Ephemeral,
}

public enum ContainerServiceOSSku
{
    Ubuntu,
    AzureLinux,
    [DataMember(Name = "CBLMariner")]
    CblMariner,
    Windows2019,
    Windows2022,
}
