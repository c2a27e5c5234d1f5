// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerInstance.Inputs;

public sealed class ContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("image", required: true)] public Input<string> Image { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("ports")] private InputList<ContainerPortArgs>? _ports;
    public InputList<ContainerPortArgs> Ports { get => _ports ??= new InputList<ContainerPortArgs>(); set => _ports = value; }
    [Input("resources", required: true)] public Input<ResourceRequirementsArgs> Resources { get; set; } = null!;

    public ContainerArgs() { }
    public static new ContainerArgs Empty => new ContainerArgs();
}

public sealed class ContainerGroupProfileReferenceDefinitionArgs : global::Pulumi.ResourceArgs
{
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("revision")] public Input<int>? Revision { get; set; }

    public ContainerGroupProfileReferenceDefinitionArgs() { }
    public static new ContainerGroupProfileReferenceDefinitionArgs Empty => new ContainerGroupProfileReferenceDefinitionArgs();
}

public sealed class ContainerGroupSubnetIdArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }

    public ContainerGroupSubnetIdArgs() { }
    public static new ContainerGroupSubnetIdArgs Empty => new ContainerGroupSubnetIdArgs();
}

public sealed class ContainerPortArgs : global::Pulumi.ResourceArgs
{
    [Input("port", required: true)] public Input<int> Port { get; set; } = null!;
    [Input("protocol")] public InputUnion<string, ContainerNetworkProtocol>? Protocol { get; set; }

    public ContainerPortArgs() { }
    public static new ContainerPortArgs Empty => new ContainerPortArgs();
}

public sealed class IpAddressArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsNameLabel")] public Input<string>? DnsNameLabel { get; set; }
    [Input("ports", required: true)] private InputList<PortArgs>? _ports;
    public InputList<PortArgs> Ports { get => _ports ??= new InputList<PortArgs>(); set => _ports = value; }
    [Input("type", required: true)] public InputUnion<string, ContainerGroupIpAddressType> Type { get; set; } = null!;

    public IpAddressArgs() { }
    public static new IpAddressArgs Empty => new IpAddressArgs();
}

public sealed class PortArgs : global::Pulumi.ResourceArgs
{
    [Input("port", required: true)] public Input<int> Port { get; set; } = null!;

    public PortArgs() { }
    public static new PortArgs Empty => new PortArgs();
}

public sealed class ResourceRequestsArgs : global::Pulumi.ResourceArgs
{
    [Input("cpu", required: true)] public Input<double> Cpu { get; set; } = null!;
    [Input("memoryInGB", required: true)] public Input<double> MemoryInGB { get; set; } = null!;

    public ResourceRequestsArgs() { }
    public static new ResourceRequestsArgs Empty => new ResourceRequestsArgs();
}

public sealed class ResourceRequirementsArgs : global::Pulumi.ResourceArgs
{
    [Input("requests", required: true)] public Input<ResourceRequestsArgs> Requests { get; set; } = null!;

    public ResourceRequirementsArgs() { }
    public static new ResourceRequirementsArgs Empty => new ResourceRequirementsArgs();
}

public sealed class StandbyPoolProfileDefinitionArgs : global::Pulumi.ResourceArgs
{
    [Input("failContainerGroupCreateOnReuseFailure")] public Input<bool>? FailContainerGroupCreateOnReuseFailure { get; set; }
    [Input("id")] public Input<string>? Id { get; set; }

    public StandbyPoolProfileDefinitionArgs() { }
    public static new StandbyPoolProfileDefinitionArgs Empty => new StandbyPoolProfileDefinitionArgs();
}
