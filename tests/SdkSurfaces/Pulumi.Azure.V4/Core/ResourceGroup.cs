// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Core;

[AzureResourceType("azure:core/resourceGroup:ResourceGroup")]
public partial class ResourceGroup : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;

    public ResourceGroup(string name, ResourceGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:core/resourceGroup:ResourceGroup", name, args, options) { }

    private ResourceGroup(string name, Input<string> id, ResourceGroupState? state = null, CustomResourceOptions? options = null)
        : base("azure:core/resourceGroup:ResourceGroup", name, state, options) { }

    public static ResourceGroup Get(string name, Input<string> id, ResourceGroupState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ResourceGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ResourceGroupArgs() { }
    public static new ResourceGroupArgs Empty => new ResourceGroupArgs();
}

public sealed class ResourceGroupState : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ResourceGroupState() { }
    public static new ResourceGroupState Empty => new ResourceGroupState();
}
