// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.AIFoundry.Inputs;

public sealed class ProjectIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ProjectIdentityArgs() { }
    public static new ProjectIdentityArgs Empty => new ProjectIdentityArgs();
}
