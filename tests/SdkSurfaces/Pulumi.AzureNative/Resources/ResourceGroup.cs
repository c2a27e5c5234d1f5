// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Resources;

[AzureNativeResourceType("azure-native:resources:ResourceGroup")]
public partial class ResourceGroup : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("managedBy")] public Output<string?> ManagedBy { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public ResourceGroup(string name, ResourceGroupArgs? args = null, CustomResourceOptions? options = null)
        : base("azure-native:resources:ResourceGroup", name, args, options) { }

    private ResourceGroup(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:resources:ResourceGroup", name, null, options) { }

    public static ResourceGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ResourceGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedBy")] public Input<string>? ManagedBy { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ResourceGroupArgs() { }
    public static new ResourceGroupArgs Empty => new ResourceGroupArgs();
}
