// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/computeCluster:ComputeCluster")]
public partial class ComputeCluster : global::Pulumi.CustomResource
{
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.ComputeClusterIdentity?> Identity { get; private set; } = null!;
    [Output("localAuthEnabled")] public Output<bool?> LocalAuthEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("machineLearningWorkspaceId")] public Output<string> MachineLearningWorkspaceId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodePublicIpEnabled")] public Output<bool?> NodePublicIpEnabled { get; private set; } = null!;
    [Output("sshPublicAccessEnabled")] public Output<bool?> SshPublicAccessEnabled { get; private set; } = null!;
    [Output("subnetResourceId")] public Output<string> SubnetResourceId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("vmPriority")] public Output<string> VmPriority { get; private set; } = null!;
    [Output("vmSize")] public Output<string> VmSize { get; private set; } = null!;

    public ComputeCluster(string name, ComputeClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/computeCluster:ComputeCluster", name, args, options) { }

    private ComputeCluster(string name, Input<string> id, ComputeClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/computeCluster:ComputeCluster", name, state, options) { }

    public static ComputeCluster Get(string name, Input<string> id, ComputeClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ComputeClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("identity")] public Input<Inputs.ComputeClusterIdentityArgs>? Identity { get; set; }
    [Input("localAuthEnabled")] public Input<bool>? LocalAuthEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("machineLearningWorkspaceId", required: true)] public Input<string> MachineLearningWorkspaceId { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
    [Input("scaleSettings", required: true)] public Input<Inputs.ComputeClusterScaleSettingsArgs> ScaleSettings { get; set; } = null!;
    [Input("ssh")] public Input<Inputs.ComputeClusterSshArgs>? Ssh { get; set; }
    [Input("sshPublicAccessEnabled")] public Input<bool>? SshPublicAccessEnabled { get; set; }
    [Input("subnetResourceId")] public Input<string>? SubnetResourceId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("vmPriority", required: true)] public Input<string> VmPriority { get; set; } = null!;
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public ComputeClusterArgs() { }
    public static new ComputeClusterArgs Empty => new ComputeClusterArgs();
}

public sealed class ComputeClusterState : global::Pulumi.ResourceArgs
{
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("localAuthEnabled")] public Input<bool>? LocalAuthEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("machineLearningWorkspaceId")] public Input<string>? MachineLearningWorkspaceId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
    [Input("sshPublicAccessEnabled")] public Input<bool>? SshPublicAccessEnabled { get; set; }
    [Input("subnetResourceId")] public Input<string>? SubnetResourceId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("vmPriority")] public Input<string>? VmPriority { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }

    public ComputeClusterState() { }
    public static new ComputeClusterState Empty => new ComputeClusterState();
}
