// API surface of Pulumi.AzureNative 1.104.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerInstance.V20210301;

[AzureNativeResourceType("azure-native:containerinstance/v20210301:ContainerGroup")]
public partial class ContainerGroup : global::Pulumi.CustomResource
{
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public ContainerGroup(string name, ContainerGroupArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerinstance/v20210301:ContainerGroup", name, args, options) { }

    private ContainerGroup(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerinstance/v20210301:ContainerGroup", name, null, options) { }

    public static ContainerGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ContainerGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("containerGroupName")] public Input<string>? ContainerGroupName { get; set; }
    [Input("containers", required: true)] private InputList<Inputs.ContainerArgs>? _containers;
    public InputList<Inputs.ContainerArgs> Containers { get => _containers ??= new InputList<Inputs.ContainerArgs>(); set => _containers = value; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ContainerGroupArgs() { }
    public static new ContainerGroupArgs Empty => new ContainerGroupArgs();
}
