// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MSSql.Inputs;

public sealed class ManagedInstanceAzureActiveDirectoryAdministratorArgs : global::Pulumi.ResourceArgs
{
    [Input("azureadAuthenticationOnlyEnabled")] public Input<bool>? AzureadAuthenticationOnlyEnabled { get; set; }
    [Input("loginUsername", required: true)] public Input<string> LoginUsername { get; set; } = null!;
    [Input("objectId", required: true)] public Input<string> ObjectId { get; set; } = null!;
    [Input("principalType", required: true)] public Input<string> PrincipalType { get; set; } = null!;
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public ManagedInstanceAzureActiveDirectoryAdministratorArgs() { }
    public static new ManagedInstanceAzureActiveDirectoryAdministratorArgs Empty => new ManagedInstanceAzureActiveDirectoryAdministratorArgs();
}

public sealed class ManagedInstanceIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ManagedInstanceIdentityArgs() { }
    public static new ManagedInstanceIdentityArgs Empty => new ManagedInstanceIdentityArgs();
}
