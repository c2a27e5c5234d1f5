// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService;

[AzureNativeResourceType("azure-native:containerservice:AgentPool")]
public partial class AgentPool : global::Pulumi.CustomResource
{
    [Output("availabilityZones")] public Output<ImmutableArray<string>> AvailabilityZones { get; private set; } = null!;
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("capacityReservationGroupID")] public Output<string?> CapacityReservationGroupID { get; private set; } = null!;
    [Output("count")] public Output<int?> Count { get; private set; } = null!;
    [Output("currentOrchestratorVersion")] public Output<string> CurrentOrchestratorVersion { get; private set; } = null!;
    [Output("eTag")] public Output<string> ETag { get; private set; } = null!;
    [Output("enableAutoScaling")] public Output<bool?> EnableAutoScaling { get; private set; } = null!;
    [Output("enableEncryptionAtHost")] public Output<bool?> EnableEncryptionAtHost { get; private set; } = null!;
    [Output("enableFIPS")] public Output<bool?> EnableFIPS { get; private set; } = null!;
    [Output("enableNodePublicIP")] public Output<bool?> EnableNodePublicIP { get; private set; } = null!;
    [Output("enableUltraSSD")] public Output<bool?> EnableUltraSSD { get; private set; } = null!;
    [Output("gpuInstanceProfile")] public Output<string?> GpuInstanceProfile { get; private set; } = null!;
    [Output("hostGroupID")] public Output<string?> HostGroupID { get; private set; } = null!;
    [Output("kubeletDiskType")] public Output<string?> KubeletDiskType { get; private set; } = null!;
    [Output("maxCount")] public Output<int?> MaxCount { get; private set; } = null!;
    [Output("maxPods")] public Output<int?> MaxPods { get; private set; } = null!;
    [Output("messageOfTheDay")] public Output<string?> MessageOfTheDay { get; private set; } = null!;
    [Output("minCount")] public Output<int?> MinCount { get; private set; } = null!;
    [Output("mode")] public Output<string?> Mode { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodeImageVersion")] public Output<string> NodeImageVersion { get; private set; } = null!;
    [Output("nodeLabels")] public Output<ImmutableDictionary<string, string>?> NodeLabels { get; private set; } = null!;
    [Output("nodePublicIPPrefixID")] public Output<string?> NodePublicIPPrefixID { get; private set; } = null!;
    [Output("nodeTaints")] public Output<ImmutableArray<string>> NodeTaints { get; private set; } = null!;
    [Output("orchestratorVersion")] public Output<string?> OrchestratorVersion { get; private set; } = null!;
    [Output("osDiskSizeGB")] public Output<int?> OsDiskSizeGB { get; private set; } = null!;
    [Output("osDiskType")] public Output<string?> OsDiskType { get; private set; } = null!;
    [Output("osSKU")] public Output<string?> OsSKU { get; private set; } = null!;
    [Output("osType")] public Output<string?> OsType { get; private set; } = null!;
    [Output("podIPAllocationMode")] public Output<string?> PodIPAllocationMode { get; private set; } = null!;
    [Output("podSubnetID")] public Output<string?> PodSubnetID { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("proximityPlacementGroupID")] public Output<string?> ProximityPlacementGroupID { get; private set; } = null!;
    [Output("scaleDownMode")] public Output<string?> ScaleDownMode { get; private set; } = null!;
    [Output("scaleSetEvictionPolicy")] public Output<string?> ScaleSetEvictionPolicy { get; private set; } = null!;
    [Output("scaleSetPriority")] public Output<string?> ScaleSetPriority { get; private set; } = null!;
    [Output("spotMaxPrice")] public Output<double?> SpotMaxPrice { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("vmSize")] public Output<string?> VmSize { get; private set; } = null!;
    [Output("vnetSubnetID")] public Output<string?> VnetSubnetID { get; private set; } = null!;
    [Output("workloadRuntime")] public Output<string?> WorkloadRuntime { get; private set; } = null!;

    public AgentPool(string name, AgentPoolArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:AgentPool", name, args, options) { }

    private AgentPool(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerservice:AgentPool", name, null, options) { }

    public static AgentPool Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AgentPoolArgs : global::Pulumi.ResourceArgs
{
    [Input("agentPoolName")] public Input<string>? AgentPoolName { get; set; }
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
    [Input("powerState")] public Input<Inputs.PowerStateArgs>? PowerState { get; set; }
    [Input("proximityPlacementGroupID")] public Input<string>? ProximityPlacementGroupID { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("resourceName", required: true)] public Input<string> ResourceName { get; set; } = null!;
    [Input("scaleDownMode")] public InputUnion<string, ScaleDownMode>? ScaleDownMode { get; set; }
    [Input("scaleSetEvictionPolicy")] public InputUnion<string, ScaleSetEvictionPolicy>? ScaleSetEvictionPolicy { get; set; }
    [Input("scaleSetPriority")] public InputUnion<string, ScaleSetPriority>? ScaleSetPriority { get; set; }
    [Input("spotMaxPrice")] public Input<double>? SpotMaxPrice { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("type")] public InputUnion<string, AgentPoolType>? Type { get; set; }
    [Input("upgradeSettings")] public Input<Inputs.AgentPoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }
    [Input("virtualMachinesProfile")] public Input<Inputs.VirtualMachinesProfileArgs>? VirtualMachinesProfile { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }
    [Input("vnetSubnetID")] public Input<string>? VnetSubnetID { get; set; }
    [Input("workloadRuntime")] public InputUnion<string, WorkloadRuntime>? WorkloadRuntime { get; set; }

    public AgentPoolArgs() { }
    public static new AgentPoolArgs Empty => new AgentPoolArgs();
}
