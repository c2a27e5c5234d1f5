// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MachineLearning.Inputs;

public sealed class ComputeInstanceAssignToUserArgs : global::Pulumi.ResourceArgs
{
    [Input("objectId")] public Input<string>? ObjectId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public ComputeInstanceAssignToUserArgs() { }
    public static new ComputeInstanceAssignToUserArgs Empty => new ComputeInstanceAssignToUserArgs();
}

public sealed class ComputeInstanceIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ComputeInstanceIdentityArgs() { }
    public static new ComputeInstanceIdentityArgs Empty => new ComputeInstanceIdentityArgs();
}

public sealed class ComputeInstanceSshArgs : global::Pulumi.ResourceArgs
{
    [Input("port")] public Input<int>? Port { get; set; }
    [Input("publicKey", required: true)] public Input<string> PublicKey { get; set; } = null!;
    [Input("username")] public Input<string>? Username { get; set; }

    public ComputeInstanceSshArgs() { }
    public static new ComputeInstanceSshArgs Empty => new ComputeInstanceSshArgs();
}
