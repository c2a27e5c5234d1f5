// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/kubernetesClusterNodePool:KubernetesClusterNodePool")]
public partial class KubernetesClusterNodePool : global::Pulumi.CustomResource
{
    [Output("autoScalingEnabled")] public Output<bool?> AutoScalingEnabled { get; private set; } = null!;
    [Output("capacityReservationGroupId")] public Output<string?> CapacityReservationGroupId { get; private set; } = null!;
    [Output("evictionPolicy")] public Output<string?> EvictionPolicy { get; private set; } = null!;
    [Output("fipsEnabled")] public Output<bool?> FipsEnabled { get; private set; } = null!;
    [Output("gpuDriver")] public Output<string?> GpuDriver { get; private set; } = null!;
    [Output("gpuInstance")] public Output<string?> GpuInstance { get; private set; } = null!;
    [Output("hostEncryptionEnabled")] public Output<bool?> HostEncryptionEnabled { get; private set; } = null!;
    [Output("hostGroupId")] public Output<string?> HostGroupId { get; private set; } = null!;
    [Output("kubeletDiskType")] public Output<string> KubeletDiskType { get; private set; } = null!;
    [Output("kubernetesClusterId")] public Output<string> KubernetesClusterId { get; private set; } = null!;
    [Output("maxCount")] public Output<int?> MaxCount { get; private set; } = null!;
    [Output("maxPods")] public Output<int> MaxPods { get; private set; } = null!;
    [Output("minCount")] public Output<int?> MinCount { get; private set; } = null!;
    [Output("mode")] public Output<string?> Mode { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodeCount")] public Output<int> NodeCount { get; private set; } = null!;
    [Output("nodeImageVersion")] public Output<string> NodeImageVersion { get; private set; } = null!;
    [Output("nodeLabels")] public Output<ImmutableDictionary<string, string>> NodeLabels { get; private set; } = null!;
    [Output("nodePublicIpEnabled")] public Output<bool?> NodePublicIpEnabled { get; private set; } = null!;
    [Output("nodePublicIpPrefixId")] public Output<string?> NodePublicIpPrefixId { get; private set; } = null!;
    [Output("nodeTaints")] public Output<ImmutableArray<string>> NodeTaints { get; private set; } = null!;
    [Output("orchestratorVersion")] public Output<string> OrchestratorVersion { get; private set; } = null!;
    [Output("osDiskSizeGb")] public Output<int> OsDiskSizeGb { get; private set; } = null!;
    [Output("osDiskType")] public Output<string?> OsDiskType { get; private set; } = null!;
    [Output("osSku")] public Output<string> OsSku { get; private set; } = null!;
    [Output("osType")] public Output<string?> OsType { get; private set; } = null!;
    [Output("podSubnetId")] public Output<string?> PodSubnetId { get; private set; } = null!;
    [Output("priority")] public Output<string?> Priority { get; private set; } = null!;
    [Output("proximityPlacementGroupId")] public Output<string?> ProximityPlacementGroupId { get; private set; } = null!;
    [Output("scaleDownMode")] public Output<string?> ScaleDownMode { get; private set; } = null!;
    [Output("snapshotId")] public Output<string?> SnapshotId { get; private set; } = null!;
    [Output("spotMaxPrice")] public Output<double?> SpotMaxPrice { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("temporaryNameForRotation")] public Output<string?> TemporaryNameForRotation { get; private set; } = null!;
    [Output("ultraSsdEnabled")] public Output<bool?> UltraSsdEnabled { get; private set; } = null!;
    [Output("vmSize")] public Output<string> VmSize { get; private set; } = null!;
    [Output("vnetSubnetId")] public Output<string?> VnetSubnetId { get; private set; } = null!;
    [Output("workloadRuntime")] public Output<string?> WorkloadRuntime { get; private set; } = null!;
    [Output("zones")] public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public KubernetesClusterNodePool(string name, KubernetesClusterNodePoolArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesClusterNodePool:KubernetesClusterNodePool", name, args, options) { }

    private KubernetesClusterNodePool(string name, Input<string> id, KubernetesClusterNodePoolState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesClusterNodePool:KubernetesClusterNodePool", name, state, options) { }

    public static KubernetesClusterNodePool Get(string name, Input<string> id, KubernetesClusterNodePoolState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KubernetesClusterNodePoolArgs : global::Pulumi.ResourceArgs
{
    [Input("autoScalingEnabled")] public Input<bool>? AutoScalingEnabled { get; set; }
    [Input("capacityReservationGroupId")] public Input<string>? CapacityReservationGroupId { get; set; }
    [Input("evictionPolicy")] public Input<string>? EvictionPolicy { get; set; }
    [Input("fipsEnabled")] public Input<bool>? FipsEnabled { get; set; }
    [Input("gpuDriver")] public Input<string>? GpuDriver { get; set; }
    [Input("gpuInstance")] public Input<string>? GpuInstance { get; set; }
    [Input("hostEncryptionEnabled")] public Input<bool>? HostEncryptionEnabled { get; set; }
    [Input("hostGroupId")] public Input<string>? HostGroupId { get; set; }
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
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
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
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }
    [Input("spotMaxPrice")] public Input<double>? SpotMaxPrice { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("temporaryNameForRotation")] public Input<string>? TemporaryNameForRotation { get; set; }
    [Input("ultraSsdEnabled")] public Input<bool>? UltraSsdEnabled { get; set; }
    [Input("upgradeSettings")] public Input<Inputs.KubernetesClusterNodePoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }
    [Input("vnetSubnetId")] public Input<string>? VnetSubnetId { get; set; }
    [Input("workloadRuntime")] public Input<string>? WorkloadRuntime { get; set; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public KubernetesClusterNodePoolArgs() { }
    public static new KubernetesClusterNodePoolArgs Empty => new KubernetesClusterNodePoolArgs();
}

public sealed class KubernetesClusterNodePoolState : global::Pulumi.ResourceArgs
{
    [Input("autoScalingEnabled")] public Input<bool>? AutoScalingEnabled { get; set; }
    [Input("capacityReservationGroupId")] public Input<string>? CapacityReservationGroupId { get; set; }
    [Input("evictionPolicy")] public Input<string>? EvictionPolicy { get; set; }
    [Input("fipsEnabled")] public Input<bool>? FipsEnabled { get; set; }
    [Input("gpuDriver")] public Input<string>? GpuDriver { get; set; }
    [Input("gpuInstance")] public Input<string>? GpuInstance { get; set; }
    [Input("hostEncryptionEnabled")] public Input<bool>? HostEncryptionEnabled { get; set; }
    [Input("hostGroupId")] public Input<string>? HostGroupId { get; set; }
    [Input("kubeletDiskType")] public Input<string>? KubeletDiskType { get; set; }
    [Input("kubernetesClusterId")] public Input<string>? KubernetesClusterId { get; set; }
    [Input("maxCount")] public Input<int>? MaxCount { get; set; }
    [Input("maxPods")] public Input<int>? MaxPods { get; set; }
    [Input("minCount")] public Input<int>? MinCount { get; set; }
    [Input("mode")] public Input<string>? Mode { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodeImageVersion")] public Input<string>? NodeImageVersion { get; set; }
    [Input("nodeLabels")] private InputMap<string>? _nodeLabels;
    public InputMap<string> NodeLabels { get => _nodeLabels ??= new InputMap<string>(); set => _nodeLabels = value; }
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
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
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }
    [Input("spotMaxPrice")] public Input<double>? SpotMaxPrice { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("temporaryNameForRotation")] public Input<string>? TemporaryNameForRotation { get; set; }
    [Input("ultraSsdEnabled")] public Input<bool>? UltraSsdEnabled { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }
    [Input("vnetSubnetId")] public Input<string>? VnetSubnetId { get; set; }
    [Input("workloadRuntime")] public Input<string>? WorkloadRuntime { get; set; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public KubernetesClusterNodePoolState() { }
    public static new KubernetesClusterNodePoolState Empty => new KubernetesClusterNodePoolState();
}
