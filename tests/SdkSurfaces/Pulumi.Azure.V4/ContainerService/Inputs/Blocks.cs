// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class RegistryGeoreplicationArgs : global::Pulumi.ResourceArgs
{
    [Input("location", required: true)] public Input<string> Location { get; set; } = null!;
    [Input("regionalEndpointEnabled")] public Input<bool>? RegionalEndpointEnabled { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundancyEnabled")] public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryGeoreplicationArgs() { }
    public static new RegistryGeoreplicationArgs Empty => new RegistryGeoreplicationArgs();
}

public sealed class KubernetesClusterDefaultNodePoolArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilityZones")] private InputList<string>? _availabilityZones;
    public InputList<string> AvailabilityZones { get => _availabilityZones ??= new InputList<string>(); set => _availabilityZones = value; }
    [Input("enableAutoScaling")] public Input<bool>? EnableAutoScaling { get; set; }
    [Input("enableHostEncryption")] public Input<bool>? EnableHostEncryption { get; set; }
    [Input("enableNodePublicIp")] public Input<bool>? EnableNodePublicIp { get; set; }
    [Input("fipsEnabled")] public Input<bool>? FipsEnabled { get; set; }
    [Input("kubeletDiskType")] public Input<string>? KubeletDiskType { get; set; }
    [Input("maxCount")] public Input<int>? MaxCount { get; set; }
    [Input("maxPods")] public Input<int>? MaxPods { get; set; }
    [Input("minCount")] public Input<int>? MinCount { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodeLabels")] private InputMap<string>? _nodeLabels;
    public InputMap<string> NodeLabels { get => _nodeLabels ??= new InputMap<string>(); set => _nodeLabels = value; }
    [Input("nodePublicIpPrefixId")] public Input<string>? NodePublicIpPrefixId { get; set; }
    [Input("nodeTaints")] private InputList<string>? _nodeTaints;
    public InputList<string> NodeTaints { get => _nodeTaints ??= new InputList<string>(); set => _nodeTaints = value; }
    [Input("onlyCriticalAddonsEnabled")] public Input<bool>? OnlyCriticalAddonsEnabled { get; set; }
    [Input("orchestratorVersion")] public Input<string>? OrchestratorVersion { get; set; }
    [Input("osDiskSizeGb")] public Input<int>? OsDiskSizeGb { get; set; }
    [Input("osDiskType")] public Input<string>? OsDiskType { get; set; }
    [Input("osSku")] public Input<string>? OsSku { get; set; }
    [Input("podSubnetId")] public Input<string>? PodSubnetId { get; set; }
    [Input("proximityPlacementGroupId")] public Input<string>? ProximityPlacementGroupId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("type")] public Input<string>? Type { get; set; }
    [Input("ultraSsdEnabled")] public Input<bool>? UltraSsdEnabled { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;
    [Input("vnetSubnetId")] public Input<string>? VnetSubnetId { get; set; }

    public KubernetesClusterDefaultNodePoolArgs() { }
    public static new KubernetesClusterDefaultNodePoolArgs Empty => new KubernetesClusterDefaultNodePoolArgs();
}

public sealed class KubernetesClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }

    public KubernetesClusterIdentityArgs() { }
    public static new KubernetesClusterIdentityArgs Empty => new KubernetesClusterIdentityArgs();
}

public sealed class KubernetesClusterNetworkProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServiceIp")] public Input<string>? DnsServiceIp { get; set; }
    [Input("dockerBridgeCidr")] public Input<string>? DockerBridgeCidr { get; set; }
    [Input("loadBalancerSku")] public Input<string>? LoadBalancerSku { get; set; }
    [Input("networkMode")] public Input<string>? NetworkMode { get; set; }
    [Input("networkPlugin", required: true)] public Input<string> NetworkPlugin { get; set; } = null!;
    [Input("networkPolicy")] public Input<string>? NetworkPolicy { get; set; }
    [Input("outboundType")] public Input<string>? OutboundType { get; set; }
    [Input("podCidr")] public Input<string>? PodCidr { get; set; }
    [Input("serviceCidr")] public Input<string>? ServiceCidr { get; set; }

    public KubernetesClusterNetworkProfileArgs() { }
    public static new KubernetesClusterNetworkProfileArgs Empty => new KubernetesClusterNetworkProfileArgs();
}

public sealed class GroupContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("commands")] private InputList<string>? _commands;
    public InputList<string> Commands { get => _commands ??= new InputList<string>(); set => _commands = value; }
    [Input("cpu", required: true)] public Input<int> Cpu { get; set; } = null!;
    [Input("environmentVariables")] private InputMap<string>? _environmentVariables;
    public InputMap<string> EnvironmentVariables { get => _environmentVariables ??= new InputMap<string>(); set => _environmentVariables = value; }
    [Input("image", required: true)] public Input<string> Image { get; set; } = null!;
    [Input("memory", required: true)] public Input<int> Memory { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("ports")] private InputList<Inputs.GroupContainerPortArgs>? _ports;
    public InputList<Inputs.GroupContainerPortArgs> Ports { get => _ports ??= new InputList<Inputs.GroupContainerPortArgs>(); set => _ports = value; }
    [Input("secureEnvironmentVariables")] private InputMap<string>? _secureEnvironmentVariables;
    public InputMap<string> SecureEnvironmentVariables { get => _secureEnvironmentVariables ??= new InputMap<string>(); set => _secureEnvironmentVariables = value; }

    public GroupContainerArgs() { }
    public static new GroupContainerArgs Empty => new GroupContainerArgs();
}

public sealed class GroupIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public GroupIdentityArgs() { }
    public static new GroupIdentityArgs Empty => new GroupIdentityArgs();
}

public sealed class GroupContainerPortArgs : global::Pulumi.ResourceArgs
{
    [Input("port")] public Input<int>? Port { get; set; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }

    public GroupContainerPortArgs() { }
    public static new GroupContainerPortArgs Empty => new GroupContainerPortArgs();
}
