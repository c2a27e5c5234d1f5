// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

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
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
    [Input("userAssignedIdentityIds")] private InputList<string>? _userAssignedIdentityIds;
    public InputList<string> UserAssignedIdentityIds { get => _userAssignedIdentityIds ??= new InputList<string>(); set => _userAssignedIdentityIds = value; }

    public ServerIdentityArgs() { }
    public static new ServerIdentityArgs Empty => new ServerIdentityArgs();
}

public sealed class DatabaseShortTermRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("retentionDays", required: true)] public Input<int> RetentionDays { get; set; } = null!;

    public DatabaseShortTermRetentionPolicyArgs() { }
    public static new DatabaseShortTermRetentionPolicyArgs Empty => new DatabaseShortTermRetentionPolicyArgs();
}
