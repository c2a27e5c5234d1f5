// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerService.Inputs;

public sealed class ManagedClusterAgentPoolProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilityZones")] private InputList<string>? _availabilityZones;
    public InputList<string> AvailabilityZones { get => _availabilityZones ??= new InputList<string>(); set => _availabilityZones = value; }
    [Input("capacityReservationGroupID")] public Input<string>? CapacityReservationGroupID { get; set; }
    [Input("count")] public Input<int>? Count { get; set; }
    [Input("enableAutoScaling")] public Input<bool>? EnableAutoScaling { get; set; }
    [Input("enableEncryptionAtHost")] public Input<bool>? EnableEncryptionAtHost { get; set; }
    [Input("enableFIPS")] public Input<bool>? EnableFIPS { get; set; }
    [Input("enableNodePublicIP")] public Input<bool>? EnableNodePublicIP { get; set; }
    [Input("enableUltraSSD")] public Input<bool>? EnableUltraSSD { get; set; }
    [Input("gpuInstanceProfile")] public InputUnion<string, GPUInstanceProfile>? GpuInstanceProfile { get; set; }
    [Input("hostGroupID")] public Input<string>? HostGroupID { get; set; }
    [Input("kubeletDiskType")] public InputUnion<string, KubeletDiskType>? KubeletDiskType { get; set; }
    [Input("maxCount")] public Input<int>? MaxCount { get; set; }
    [Input("maxPods")] public Input<int>? MaxPods { get; set; }
    [Input("messageOfTheDay")] public Input<string>? MessageOfTheDay { get; set; }
    [Input("minCount")] public Input<int>? MinCount { get; set; }
    [Input("mode")] public InputUnion<string, AgentPoolMode>? Mode { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("nodeLabels")] private InputMap<string>? _nodeLabels;
    public InputMap<string> NodeLabels { get => _nodeLabels ??= new InputMap<string>(); set => _nodeLabels = value; }
    [Input("nodePublicIPPrefixID")] public Input<string>? NodePublicIPPrefixID { get; set; }
    [Input("nodeTaints")] private InputList<string>? _nodeTaints;
    public InputList<string> NodeTaints { get => _nodeTaints ??= new InputList<string>(); set => _nodeTaints = value; }
    [Input("orchestratorVersion")] public Input<string>? OrchestratorVersion { get; set; }
    [Input("osDiskSizeGB")] public Input<int>? OsDiskSizeGB { get; set; }
    [Input("osDiskType")] public InputUnion<string, OSDiskType>? OsDiskType { get; set; }
    [Input("osSKU")] public InputUnion<string, OSSKU>? OsSKU { get; set; }
    [Input("osType")] public InputUnion<string, OSType>? OsType { get; set; }
    [Input("podIPAllocationMode")] public InputUnion<string, PodIPAllocationMode>? PodIPAllocationMode { get; set; }
    [Input("podSubnetID")] public Input<string>? PodSubnetID { get; set; }
    [Input("powerState")] public Input<PowerStateArgs>? PowerState { get; set; }
    [Input("proximityPlacementGroupID")] public Input<string>? ProximityPlacementGroupID { get; set; }
    [Input("scaleDownMode")] public InputUnion<string, ScaleDownMode>? ScaleDownMode { get; set; }
    [Input("scaleSetEvictionPolicy")] public InputUnion<string, ScaleSetEvictionPolicy>? ScaleSetEvictionPolicy { get; set; }
    [Input("scaleSetPriority")] public InputUnion<string, ScaleSetPriority>? ScaleSetPriority { get; set; }
    [Input("spotMaxPrice")] public Input<double>? SpotMaxPrice { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("type")] public InputUnion<string, AgentPoolType>? Type { get; set; }
    [Input("upgradeSettings")] public Input<AgentPoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }
    [Input("virtualMachinesProfile")] public Input<VirtualMachinesProfileArgs>? VirtualMachinesProfile { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }
    [Input("vnetSubnetID")] public Input<string>? VnetSubnetID { get; set; }
    [Input("workloadRuntime")] public InputUnion<string, WorkloadRuntime>? WorkloadRuntime { get; set; }

    public ManagedClusterAgentPoolProfileArgs() { }
    public static new ManagedClusterAgentPoolProfileArgs Empty => new ManagedClusterAgentPoolProfileArgs();
}

public sealed class AgentPoolUpgradeSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("drainTimeoutInMinutes")] public Input<int>? DrainTimeoutInMinutes { get; set; }
    [Input("maxSurge")] public Input<string>? MaxSurge { get; set; }
    [Input("maxUnavailable")] public Input<string>? MaxUnavailable { get; set; }
    [Input("nodeSoakDurationInMinutes")] public Input<int>? NodeSoakDurationInMinutes { get; set; }
    [Input("undrainableNodeBehavior")] public InputUnion<string, UndrainableNodeBehavior>? UndrainableNodeBehavior { get; set; }

    public AgentPoolUpgradeSettingsArgs() { }
    public static new AgentPoolUpgradeSettingsArgs Empty => new AgentPoolUpgradeSettingsArgs();
}

public sealed class PowerStateArgs : global::Pulumi.ResourceArgs
{
    [Input("code")] public InputUnion<string, Code>? Code { get; set; }

    public PowerStateArgs() { }
    public static new PowerStateArgs Empty => new PowerStateArgs();
}

public sealed class VirtualMachinesProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("scale")] public Input<ScaleProfileArgs>? Scale { get; set; }

    public VirtualMachinesProfileArgs() { }
    public static new VirtualMachinesProfileArgs Empty => new VirtualMachinesProfileArgs();
}

public sealed class ScaleProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("manual")] private InputList<ManualScaleProfileArgs>? _manual;
    public InputList<ManualScaleProfileArgs> Manual { get => _manual ??= new InputList<ManualScaleProfileArgs>(); set => _manual = value; }

    public ScaleProfileArgs() { }
    public static new ScaleProfileArgs Empty => new ScaleProfileArgs();
}

public sealed class ManualScaleProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("count")] public Input<int>? Count { get; set; }
    [Input("size")] public Input<string>? Size { get; set; }

    public ManualScaleProfileArgs() { }
    public static new ManualScaleProfileArgs Empty => new ManualScaleProfileArgs();
}
