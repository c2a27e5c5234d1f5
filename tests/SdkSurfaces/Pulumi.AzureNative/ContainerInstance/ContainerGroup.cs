// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerInstance;

[AzureNativeResourceType("azure-native:containerinstance:ContainerGroup")]
public partial class ContainerGroup : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("zones")] public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public ContainerGroup(string name, ContainerGroupArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerinstance:ContainerGroup", name, args, options) { }

    private ContainerGroup(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerinstance:ContainerGroup", name, null, options) { }

    public static ContainerGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ContainerGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("containerGroupName")] public Input<string>? ContainerGroupName { get; set; }
    [Input("containerGroupProfile")] public Input<Inputs.ContainerGroupProfileReferenceDefinitionArgs>? ContainerGroupProfile { get; set; }
    [Input("containers", required: true)] private InputList<Inputs.ContainerArgs>? _containers;
    public InputList<Inputs.ContainerArgs> Containers { get => _containers ??= new InputList<Inputs.ContainerArgs>(); set => _containers = value; }
    [Input("ipAddress")] public Input<Inputs.IpAddressArgs>? IpAddress { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("osType")] public InputUnion<string, OperatingSystemTypes>? OsType { get; set; }
    [Input("priority")] public InputUnion<string, ContainerGroupPriority>? Priority { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restartPolicy")] public InputUnion<string, ContainerGroupRestartPolicy>? RestartPolicy { get; set; }
    [Input("sku")] public InputUnion<string, ContainerGroupSku>? Sku { get; set; }
    [Input("standbyPoolProfile")] public Input<Inputs.StandbyPoolProfileDefinitionArgs>? StandbyPoolProfile { get; set; }
    [Input("subnetIds")] private InputList<Inputs.ContainerGroupSubnetIdArgs>? _subnetIds;
    public InputList<Inputs.ContainerGroupSubnetIdArgs> SubnetIds { get => _subnetIds ??= new InputList<Inputs.ContainerGroupSubnetIdArgs>(); set => _subnetIds = value; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public ContainerGroupArgs() { }
    public static new ContainerGroupArgs Empty => new ContainerGroupArgs();
}
