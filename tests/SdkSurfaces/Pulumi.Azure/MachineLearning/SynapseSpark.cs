// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/synapseSpark:SynapseSpark")]
public partial class SynapseSpark : global::Pulumi.CustomResource
{
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("localAuthEnabled")] public Output<bool?> LocalAuthEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("machineLearningWorkspaceId")] public Output<string> MachineLearningWorkspaceId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("synapseSparkPoolId")] public Output<string> SynapseSparkPoolId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public SynapseSpark(string name, SynapseSparkArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/synapseSpark:SynapseSpark", name, args, options) { }

    private SynapseSpark(string name, Input<string> id, SynapseSparkState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/synapseSpark:SynapseSpark", name, state, options) { }

    public static SynapseSpark Get(string name, Input<string> id, SynapseSparkState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SynapseSparkArgs : global::Pulumi.ResourceArgs
{
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("identity")] public Input<Inputs.SynapseSparkIdentityArgs>? Identity { get; set; }
    [Input("localAuthEnabled")] public Input<bool>? LocalAuthEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("machineLearningWorkspaceId", required: true)] public Input<string> MachineLearningWorkspaceId { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("synapseSparkPoolId", required: true)] public Input<string> SynapseSparkPoolId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public SynapseSparkArgs() { }
    public static new SynapseSparkArgs Empty => new SynapseSparkArgs();
}

public sealed class SynapseSparkState : global::Pulumi.ResourceArgs
{
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("localAuthEnabled")] public Input<bool>? LocalAuthEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("machineLearningWorkspaceId")] public Input<string>? MachineLearningWorkspaceId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("synapseSparkPoolId")] public Input<string>? SynapseSparkPoolId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public SynapseSparkState() { }
    public static new SynapseSparkState Empty => new SynapseSparkState();
}
