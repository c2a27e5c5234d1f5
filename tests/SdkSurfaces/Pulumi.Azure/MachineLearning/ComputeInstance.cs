// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/computeInstance:ComputeInstance")]
public partial class ComputeInstance : global::Pulumi.CustomResource
{
    [Output("authorizationType")] public Output<string?> AuthorizationType { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("localAuthEnabled")] public Output<bool?> LocalAuthEnabled { get; private set; } = null!;
    [Output("machineLearningWorkspaceId")] public Output<string> MachineLearningWorkspaceId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodePublicIpEnabled")] public Output<bool?> NodePublicIpEnabled { get; private set; } = null!;
    [Output("subnetResourceId")] public Output<string?> SubnetResourceId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("virtualMachineSize")] public Output<string> VirtualMachineSize { get; private set; } = null!;

    public ComputeInstance(string name, ComputeInstanceArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/computeInstance:ComputeInstance", name, args, options) { }

    private ComputeInstance(string name, Input<string> id, ComputeInstanceState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/computeInstance:ComputeInstance", name, state, options) { }

    public static ComputeInstance Get(string name, Input<string> id, ComputeInstanceState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ComputeInstanceArgs : global::Pulumi.ResourceArgs
{
    [Input("assignToUser")] public Input<Inputs.ComputeInstanceAssignToUserArgs>? AssignToUser { get; set; }
    [Input("authorizationType")] public Input<string>? AuthorizationType { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("identity")] public Input<Inputs.ComputeInstanceIdentityArgs>? Identity { get; set; }
    [Input("localAuthEnabled")] public Input<bool>? LocalAuthEnabled { get; set; }
    [Input("machineLearningWorkspaceId", required: true)] public Input<string> MachineLearningWorkspaceId { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
    [Input("ssh")] public Input<Inputs.ComputeInstanceSshArgs>? Ssh { get; set; }
    [Input("subnetResourceId")] public Input<string>? SubnetResourceId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("virtualMachineSize", required: true)] public Input<string> VirtualMachineSize { get; set; } = null!;

    public ComputeInstanceArgs() { }
    public static new ComputeInstanceArgs Empty => new ComputeInstanceArgs();
}

public sealed class ComputeInstanceState : global::Pulumi.ResourceArgs
{
    [Input("authorizationType")] public Input<string>? AuthorizationType { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("localAuthEnabled")] public Input<bool>? LocalAuthEnabled { get; set; }
    [Input("machineLearningWorkspaceId")] public Input<string>? MachineLearningWorkspaceId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
    [Input("subnetResourceId")] public Input<string>? SubnetResourceId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("virtualMachineSize")] public Input<string>? VirtualMachineSize { get; set; }

    public ComputeInstanceState() { }
    public static new ComputeInstanceState Empty => new ComputeInstanceState();
}
