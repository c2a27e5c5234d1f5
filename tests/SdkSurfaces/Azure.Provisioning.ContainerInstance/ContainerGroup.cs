// API surface of Azure.Provisioning.ContainerInstance 1.0.0-beta.1: names and types only; bodies are empty.
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.ContainerInstance;

public partial class ContainerGroup : ProvisionableResource
{
    public ContainerGroup(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> ConfidentialComputeCcePolicy { get; set; }
    public BicepValue<ContainerInstanceOperatingSystemType> ContainerGroupOSType { get; set; }
    public BicepList<ContainerInstanceContainer> Containers { get; set; }
    public ContainerGroupIPAddress IPAddress { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<ContainerGroupPriority> Priority { get; set; }
    public BicepValue<ContainerGroupRestartPolicy> RestartPolicy { get; set; }
    public BicepValue<ContainerGroupSku> Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepList<string> Zones { get; set; }
    public static ContainerGroup FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_09_01;
    }
}

public partial class ContainerGroupProfile : ProvisionableResource
{
    public ContainerGroupProfile(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> ConfidentialComputeCcePolicy { get; set; }
    public BicepList<ContainerInstanceContainer> Containers { get; set; }
    public ContainerGroupIPAddress IPAddress { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<ContainerInstanceOperatingSystemType> OSType { get; set; }
    public BicepValue<ContainerGroupPriority> Priority { get; set; }
    public BicepValue<ContainerGroupRestartPolicy> RestartPolicy { get; set; }
    public BicepValue<ContainerGroupSku> Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepList<string> Zones { get; set; }
    public static ContainerGroupProfile FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2025_09_01;
    }
}

public partial class ContainerInstanceContainer : ProvisionableConstruct
{
    public ContainerInstanceContainer() { }
    public BicepList<string> Command { get; set; }
    public BicepValue<string> Image { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepList<ContainerPort> Ports { get; set; }
    public ContainerResourceRequirements Resources { get; set; }
}

public partial class ContainerResourceRequirements : ProvisionableConstruct
{
    public ContainerResourceRequirements() { }
    public ContainerResourceLimits Limits { get; set; }
    public ContainerResourceRequestsContent Requests { get; set; }
}

public partial class ContainerResourceLimits : ProvisionableConstruct
{
    public ContainerResourceLimits() { }
    public BicepValue<double> Cpu { get; set; }
    public BicepValue<double> MemoryInGB { get; set; }
}

public partial class ContainerResourceRequestsContent : ProvisionableConstruct
{
    public ContainerResourceRequestsContent() { }
    public BicepValue<double> Cpu { get; set; }
    public BicepValue<double> MemoryInGB { get; set; }
}

public partial class ContainerPort : ProvisionableConstruct
{
    public ContainerPort() { }
    public BicepValue<int> Port { get; set; }
}

public partial class ContainerGroupPort : ProvisionableConstruct
{
    public ContainerGroupPort() { }
    public BicepValue<int> Port { get; set; }
    public BicepValue<ContainerGroupNetworkProtocol> Protocol { get; set; }
}

public partial class ContainerGroupIPAddress : ProvisionableConstruct
{
    public ContainerGroupIPAddress() { }
    public BicepValue<ContainerGroupIPAddressType> AddressType { get; set; }
    public BicepValue<string> DnsNameLabel { get; set; }
    public BicepValue<string> Fqdn => throw null!;
    public BicepList<ContainerGroupPort> Ports { get; set; }
}

public enum ContainerInstanceOperatingSystemType
{
    Windows,
    Linux,
}

public enum ContainerGroupPriority
{
    Regular,
    Spot,
}

public enum ContainerGroupRestartPolicy
{
    Always,
    OnFailure,
    Never,
}

public enum ContainerGroupSku
{
    NotSpecified,
    Standard,
    Dedicated,
    Confidential,
}

public enum ContainerGroupIPAddressType
{
    Public,
    Private,
}

public enum ContainerGroupNetworkProtocol
{
    [DataMember(Name = "TCP")]
    Tcp,
    [DataMember(Name = "UDP")]
    Udp,
}
