// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.MachineLearningServices;

[AzureNativeResourceType("azure-native:machinelearningservices:Compute")]
public partial class Compute : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.ManagedServiceIdentityResponse?> Identity { get; private set; } = null!;
    [Output("location")] public Output<string?> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Compute(string name, ComputeArgs args, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Compute", name, args, options) { }

    private Compute(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Compute", name, null, options) { }

    public static Compute Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ComputeArgs : global::Pulumi.ResourceArgs
{
    [Input("computeName")] public Input<string>? ComputeName { get; set; }
    [Input("identity")] public Input<Inputs.ManagedServiceIdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties")] public object? Properties { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceName", required: true)] public Input<string> WorkspaceName { get; set; } = null!;

    public ComputeArgs() { }
    public static new ComputeArgs Empty => new ComputeArgs();
}
