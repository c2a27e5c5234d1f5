// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Resources;

[AzureNativeResourceType("azure-native:resources:Deployment")]
public partial class Deployment : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string?> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Deployment(string name, DeploymentArgs args, CustomResourceOptions? options = null)
        : base("azure-native:resources:Deployment", name, args, options) { }

    private Deployment(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:resources:Deployment", name, null, options) { }

    public static Deployment Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("deploymentName")] public Input<string>? DeploymentName { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties", required: true)] public Input<Inputs.DeploymentPropertiesArgs> Properties { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public DeploymentArgs() { }
    public static new DeploymentArgs Empty => new DeploymentArgs();
}
