// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MSSql.Inputs;

public sealed class ServerAzureadAdministratorArgs : global::Pulumi.ResourceArgs
{
    [Input("azureadAuthenticationOnly")] public Input<bool>? AzureadAuthenticationOnly { get; set; }
    [Input("loginUsername", required: true)] public Input<string> LoginUsername { get; set; } = null!;
    [Input("objectId", required: true)] public Input<string> ObjectId { get; set; } = null!;
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public ServerAzureadAdministratorArgs() { }
    public static new ServerAzureadAdministratorArgs Empty => new ServerAzureadAdministratorArgs();
}

public sealed class ServerIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ServerIdentityArgs() { }
    public static new ServerIdentityArgs Empty => new ServerIdentityArgs();
}
