// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerInstance.V20230501;

[AzureNativeResourceType("azure-native:containerinstance/v20230501:ContainerGroup")]
public partial class ContainerGroup : global::Pulumi.CustomResource
{
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public ContainerGroup(string name, ContainerGroupArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerinstance/v20230501:ContainerGroup", name, args, options) { }

    private ContainerGroup(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerinstance/v20230501:ContainerGroup", name, null, options) { }

    public static ContainerGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ContainerGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("containerGroupName")] public Input<string>? ContainerGroupName { get; set; }
    [Input("containers", required: true)] private InputList<Inputs.ContainerArgs>? _containers;
    public InputList<Inputs.ContainerArgs> Containers { get => _containers ??= new InputList<Inputs.ContainerArgs>(); set => _containers = value; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("osType", required: true)] public InputUnion<string, OperatingSystemTypes> OsType { get; set; } = null!;
    [Input("priority")] public InputUnion<string, ContainerGroupPriority>? Priority { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku")] public InputUnion<string, ContainerGroupSku>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public ContainerGroupArgs() { }
    public static new ContainerGroupArgs Empty => new ContainerGroupArgs();
}
