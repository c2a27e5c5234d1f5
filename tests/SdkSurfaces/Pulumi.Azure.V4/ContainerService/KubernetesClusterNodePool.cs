// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/kubernetesClusterNodePool:KubernetesClusterNodePool")]
public partial class KubernetesClusterNodePool : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;

    public KubernetesClusterNodePool(string name, KubernetesClusterNodePoolArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesClusterNodePool:KubernetesClusterNodePool", name, args, options) { }

    private KubernetesClusterNodePool(string name, Input<string> id, KubernetesClusterNodePoolState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesClusterNodePool:KubernetesClusterNodePool", name, state, options) { }

    public static KubernetesClusterNodePool Get(string name, Input<string> id, KubernetesClusterNodePoolState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KubernetesClusterNodePoolArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilityZones")] private InputList<string>? _availabilityZones;
    public InputList<string> AvailabilityZones { get => _availabilityZones ??= new InputList<string>(); set => _availabilityZones = value; }
    [Input("enableAutoScaling")] public Input<bool>? EnableAutoScaling { get; set; }
    [Input("enableHostEncryption")] public Input<bool>? EnableHostEncryption { get; set; }
    [Input("enableNodePublicIp")] public Input<bool>? EnableNodePublicIp { get; set; }
    [Input("evictionPolicy")] public Input<string>? EvictionPolicy { get; set; }
    [Input("fipsEnabled")] public Input<bool>? FipsEnabled { get; set; }
    [Input("kubeletDiskType")] public Input<string>? KubeletDiskType { get; set; }
    [Input("kubernetesClusterId", required: true)] public Input<string> KubernetesClusterId { get; set; } = null!;
    [Input("maxCount")] public Input<int>? MaxCount { get; set; }
    [Input("maxPods")] public Input<int>? MaxPods { get; set; }
    [Input("minCount")] public Input<int>? MinCount { get; set; }
    [Input("mode")] public Input<string>? Mode { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodeLabels")] private InputMap<string>? _nodeLabels;
    public InputMap<string> NodeLabels { get => _nodeLabels ??= new InputMap<string>(); set => _nodeLabels = value; }
    [Input("nodePublicIpPrefixId")] public Input<string>? NodePublicIpPrefixId { get; set; }
    [Input("nodeTaints")] private InputList<string>? _nodeTaints;
    public InputList<string> NodeTaints { get => _nodeTaints ??= new InputList<string>(); set => _nodeTaints = value; }
    [Input("orchestratorVersion")] public Input<string>? OrchestratorVersion { get; set; }
    [Input("osDiskSizeGb")] public Input<int>? OsDiskSizeGb { get; set; }
    [Input("osDiskType")] public Input<string>? OsDiskType { get; set; }
    [Input("osSku")] public Input<string>? OsSku { get; set; }
    [Input("osType")] public Input<string>? OsType { get; set; }
    [Input("podSubnetId")] public Input<string>? PodSubnetId { get; set; }
    [Input("priority")] public Input<string>? Priority { get; set; }
    [Input("proximityPlacementGroupId")] public Input<string>? ProximityPlacementGroupId { get; set; }
    [Input("scaleDownMode")] public Input<string>? ScaleDownMode { get; set; }
    [Input("spotMaxPrice")] public Input<double>? SpotMaxPrice { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("ultraSsdEnabled")] public Input<bool>? UltraSsdEnabled { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;
    [Input("vnetSubnetId")] public Input<string>? VnetSubnetId { get; set; }
    [Input("workloadRuntime")] public Input<string>? WorkloadRuntime { get; set; }

    public KubernetesClusterNodePoolArgs() { }
    public static new KubernetesClusterNodePoolArgs Empty => new KubernetesClusterNodePoolArgs();
}

public sealed class KubernetesClusterNodePoolState : global::Pulumi.ResourceArgs
{
    [Input("availabilityZones")] private InputList<string>? _availabilityZones;
    public InputList<string> AvailabilityZones { get => _availabilityZones ??= new InputList<string>(); set => _availabilityZones = value; }
    [Input("enableAutoScaling")] public Input<bool>? EnableAutoScaling { get; set; }
    [Input("enableHostEncryption")] public Input<bool>? EnableHostEncryption { get; set; }
    [Input("enableNodePublicIp")] public Input<bool>? EnableNodePublicIp { get; set; }
    [Input("evictionPolicy")] public Input<string>? EvictionPolicy { get; set; }
    [Input("fipsEnabled")] public Input<bool>? FipsEnabled { get; set; }
    [Input("kubeletDiskType")] public Input<string>? KubeletDiskType { get; set; }
    [Input("kubernetesClusterId")] public Input<string>? KubernetesClusterId { get; set; }
    [Input("maxCount")] public Input<int>? MaxCount { get; set; }
    [Input("maxPods")] public Input<int>? MaxPods { get; set; }
    [Input("minCount")] public Input<int>? MinCount { get; set; }
    [Input("mode")] public Input<string>? Mode { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodeLabels")] private InputMap<string>? _nodeLabels;
    public InputMap<string> NodeLabels { get => _nodeLabels ??= new InputMap<string>(); set => _nodeLabels = value; }
    [Input("nodePublicIpPrefixId")] public Input<string>? NodePublicIpPrefixId { get; set; }
    [Input("nodeTaints")] private InputList<string>? _nodeTaints;
    public InputList<string> NodeTaints { get => _nodeTaints ??= new InputList<string>(); set => _nodeTaints = value; }
    [Input("orchestratorVersion")] public Input<string>? OrchestratorVersion { get; set; }
    [Input("osDiskSizeGb")] public Input<int>? OsDiskSizeGb { get; set; }
    [Input("osDiskType")] public Input<string>? OsDiskType { get; set; }
    [Input("osSku")] public Input<string>? OsSku { get; set; }
    [Input("osType")] public Input<string>? OsType { get; set; }
    [Input("podSubnetId")] public Input<string>? PodSubnetId { get; set; }
    [Input("priority")] public Input<string>? Priority { get; set; }
    [Input("proximityPlacementGroupId")] public Input<string>? ProximityPlacementGroupId { get; set; }
    [Input("scaleDownMode")] public Input<string>? ScaleDownMode { get; set; }
    [Input("spotMaxPrice")] public Input<double>? SpotMaxPrice { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("ultraSsdEnabled")] public Input<bool>? UltraSsdEnabled { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }
    [Input("vnetSubnetId")] public Input<string>? VnetSubnetId { get; set; }
    [Input("workloadRuntime")] public Input<string>? WorkloadRuntime { get; set; }

    public KubernetesClusterNodePoolState() { }
    public static new KubernetesClusterNodePoolState Empty => new KubernetesClusterNodePoolState();
}
