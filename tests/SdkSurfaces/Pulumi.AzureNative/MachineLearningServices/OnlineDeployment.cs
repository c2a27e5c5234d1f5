// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.MachineLearningServices;

[AzureNativeResourceType("azure-native:machinelearningservices:OnlineDeployment")]
public partial class OnlineDeployment : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.ManagedServiceIdentityResponse?> Identity { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public OnlineDeployment(string name, OnlineDeploymentArgs args, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:OnlineDeployment", name, args, options) { }

    private OnlineDeployment(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:OnlineDeployment", name, null, options) { }

    public static OnlineDeployment Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class OnlineDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("deploymentName")] public Input<string>? DeploymentName { get; set; }
    [Input("endpointName", required: true)] public Input<string> EndpointName { get; set; } = null!;
    [Input("identity")] public Input<Inputs.ManagedServiceIdentityArgs>? Identity { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties", required: true)] public InputUnion<Inputs.KubernetesOnlineDeploymentArgs, Inputs.ManagedOnlineDeploymentArgs> Properties { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceName", required: true)] public Input<string> WorkspaceName { get; set; } = null!;

    public OnlineDeploymentArgs() { }
    public static new OnlineDeploymentArgs Empty => new OnlineDeploymentArgs();
}
