// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerService.Inputs;

public sealed class ContainerServiceNetworkProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServiceIP")] public Input<string>? DnsServiceIP { get; set; }
    [Input("ipFamilies")] private InputList<Union<string, IpFamily>>? _ipFamilies;
    public InputList<Union<string, IpFamily>> IpFamilies { get => _ipFamilies ??= new InputList<Union<string, IpFamily>>(); set => _ipFamilies = value; }
    [Input("loadBalancerProfile")] public Input<ManagedClusterLoadBalancerProfileArgs>? LoadBalancerProfile { get; set; }
    [Input("loadBalancerSku")] public InputUnion<string, LoadBalancerSku>? LoadBalancerSku { get; set; }
    [Input("natGatewayProfile")] public Input<ManagedClusterNATGatewayProfileArgs>? NatGatewayProfile { get; set; }
    [Input("networkDataplane")] public InputUnion<string, NetworkDataplane>? NetworkDataplane { get; set; }
    [Input("networkMode")] public InputUnion<string, NetworkMode>? NetworkMode { get; set; }
    [Input("networkPlugin")] public InputUnion<string, NetworkPlugin>? NetworkPlugin { get; set; }
    [Input("networkPluginMode")] public InputUnion<string, NetworkPluginMode>? NetworkPluginMode { get; set; }
    [Input("networkPolicy")] public InputUnion<string, NetworkPolicy>? NetworkPolicy { get; set; }
    [Input("outboundType")] public InputUnion<string, OutboundType>? OutboundType { get; set; }
    [Input("podCidr")] public Input<string>? PodCidr { get; set; }
    [Input("podCidrs")] private InputList<string>? _podCidrs;
    public InputList<string> PodCidrs { get => _podCidrs ??= new InputList<string>(); set => _podCidrs = value; }
    [Input("serviceCidr")] public Input<string>? ServiceCidr { get; set; }
    [Input("serviceCidrs")] private InputList<string>? _serviceCidrs;
    public InputList<string> ServiceCidrs { get => _serviceCidrs ??= new InputList<string>(); set => _serviceCidrs = value; }

    public ContainerServiceNetworkProfileArgs()
    {
        DnsServiceIP = "10.0.0.10";
        OutboundType = "loadBalancer";
        PodCidr = "10.244.0.0/16";
        ServiceCidr = "10.0.0.0/16";
    }
    public static new ContainerServiceNetworkProfileArgs Empty => new ContainerServiceNetworkProfileArgs();
}

public sealed class ManagedClusterLoadBalancerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("allocatedOutboundPorts")] public Input<int>? AllocatedOutboundPorts { get; set; }
    [Input("backendPoolType")] public InputUnion<string, BackendPoolType>? BackendPoolType { get; set; }
    [Input("enableMultipleStandardLoadBalancers")] public Input<bool>? EnableMultipleStandardLoadBalancers { get; set; }
    [Input("idleTimeoutInMinutes")] public Input<int>? IdleTimeoutInMinutes { get; set; }
    [Input("managedOutboundIPs")] public Input<ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs>? ManagedOutboundIPs { get; set; }
    [Input("outboundIPPrefixes")] public Input<ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs>? OutboundIPPrefixes { get; set; }
    [Input("outboundIPs")] public Input<ManagedClusterLoadBalancerProfileOutboundIPsArgs>? OutboundIPs { get; set; }

    public ManagedClusterLoadBalancerProfileArgs()
    {
        AllocatedOutboundPorts = 0;
        BackendPoolType = "NodeIPConfiguration";
        IdleTimeoutInMinutes = 30;
    }
    public static new ManagedClusterLoadBalancerProfileArgs Empty => new ManagedClusterLoadBalancerProfileArgs();
}

public sealed class ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs : global::Pulumi.ResourceArgs
{
    [Input("count")] public Input<int>? Count { get; set; }
    [Input("countIPv6")] public Input<int>? CountIPv6 { get; set; }

    public ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs()
    {
        Count = 1;
        CountIPv6 = 0;
    }
    public static new ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs Empty => new ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs();
}

public sealed class ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs : global::Pulumi.ResourceArgs
{
    [Input("publicIPPrefixes")] private InputList<ResourceReferenceArgs>? _publicIPPrefixes;
    public InputList<ResourceReferenceArgs> PublicIPPrefixes { get => _publicIPPrefixes ??= new InputList<ResourceReferenceArgs>(); set => _publicIPPrefixes = value; }

    public ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs() { }
    public static new ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs Empty => new ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs();
}

public sealed class ManagedClusterLoadBalancerProfileOutboundIPsArgs : global::Pulumi.ResourceArgs
{
    [Input("publicIPs")] private InputList<ResourceReferenceArgs>? _publicIPs;
    public InputList<ResourceReferenceArgs> PublicIPs { get => _publicIPs ??= new InputList<ResourceReferenceArgs>(); set => _publicIPs = value; }

    public ManagedClusterLoadBalancerProfileOutboundIPsArgs() { }
    public static new ManagedClusterLoadBalancerProfileOutboundIPsArgs Empty => new ManagedClusterLoadBalancerProfileOutboundIPsArgs();
}

public sealed class ManagedClusterNATGatewayProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("idleTimeoutInMinutes")] public Input<int>? IdleTimeoutInMinutes { get; set; }
    [Input("managedOutboundIPProfile")] public Input<ManagedClusterManagedOutboundIPProfileArgs>? ManagedOutboundIPProfile { get; set; }

    public ManagedClusterNATGatewayProfileArgs()
    {
        IdleTimeoutInMinutes = 4;
    }
    public static new ManagedClusterNATGatewayProfileArgs Empty => new ManagedClusterNATGatewayProfileArgs();
}

public sealed class ManagedClusterManagedOutboundIPProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("count")] public Input<int>? Count { get; set; }

    public ManagedClusterManagedOutboundIPProfileArgs()
    {
        Count = 1;
    }
    public static new ManagedClusterManagedOutboundIPProfileArgs Empty => new ManagedClusterManagedOutboundIPProfileArgs();
}

public sealed class ResourceReferenceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")] public Input<string>? Id { get; set; }

    public ResourceReferenceArgs() { }
    public static new ResourceReferenceArgs Empty => new ResourceReferenceArgs();
}
