// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/inferenceCluster:InferenceCluster")]
public partial class InferenceCluster : global::Pulumi.CustomResource
{
    [Output("clusterPurpose")] public Output<string?> ClusterPurpose { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("kubernetesClusterId")] public Output<string> KubernetesClusterId { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("machineLearningWorkspaceId")] public Output<string> MachineLearningWorkspaceId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public InferenceCluster(string name, InferenceClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/inferenceCluster:InferenceCluster", name, args, options) { }

    private InferenceCluster(string name, Input<string> id, InferenceClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/inferenceCluster:InferenceCluster", name, state, options) { }

    public static InferenceCluster Get(string name, Input<string> id, InferenceClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class InferenceClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterPurpose")] public Input<string>? ClusterPurpose { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("identity")] public Input<Inputs.InferenceClusterIdentityArgs>? Identity { get; set; }
    [Input("kubernetesClusterId", required: true)] public Input<string> KubernetesClusterId { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("machineLearningWorkspaceId", required: true)] public Input<string> MachineLearningWorkspaceId { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("ssl")] public Input<Inputs.InferenceClusterSslArgs>? Ssl { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public InferenceClusterArgs() { }
    public static new InferenceClusterArgs Empty => new InferenceClusterArgs();
}

public sealed class InferenceClusterState : global::Pulumi.ResourceArgs
{
    [Input("clusterPurpose")] public Input<string>? ClusterPurpose { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("kubernetesClusterId")] public Input<string>? KubernetesClusterId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("machineLearningWorkspaceId")] public Input<string>? MachineLearningWorkspaceId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public InferenceClusterState() { }
    public static new InferenceClusterState Empty => new InferenceClusterState();
}
