// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.PostgreSql.Inputs;

public sealed class FlexibleServerAuthenticationArgs : global::Pulumi.ResourceArgs
{
    [Input("activeDirectoryAuthEnabled")] public Input<bool>? ActiveDirectoryAuthEnabled { get; set; }
    [Input("passwordAuthEnabled")] public Input<bool>? PasswordAuthEnabled { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public FlexibleServerAuthenticationArgs() { }
    public static new FlexibleServerAuthenticationArgs Empty => new FlexibleServerAuthenticationArgs();
}

public sealed class FlexibleServerClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultDatabaseName")] public Input<string>? DefaultDatabaseName { get; set; }
    [Input("size", required: true)] public Input<int> Size { get; set; } = null!;

    public FlexibleServerClusterArgs() { }
    public static new FlexibleServerClusterArgs Empty => new FlexibleServerClusterArgs();
}

public sealed class FlexibleServerCustomerManagedKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("geoBackupKeyVaultKeyId")] public Input<string>? GeoBackupKeyVaultKeyId { get; set; }
    [Input("geoBackupUserAssignedIdentityId")] public Input<string>? GeoBackupUserAssignedIdentityId { get; set; }
    [Input("keyVaultKeyId", required: true)] public Input<string> KeyVaultKeyId { get; set; } = null!;
    [Input("primaryUserAssignedIdentityId")] public Input<string>? PrimaryUserAssignedIdentityId { get; set; }

    public FlexibleServerCustomerManagedKeyArgs() { }
    public static new FlexibleServerCustomerManagedKeyArgs Empty => new FlexibleServerCustomerManagedKeyArgs();
}

public sealed class FlexibleServerHighAvailabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("mode", required: true)] public Input<string> Mode { get; set; } = null!;
    [Input("standbyAvailabilityZone")] public Input<string>? StandbyAvailabilityZone { get; set; }

    public FlexibleServerHighAvailabilityArgs() { }
    public static new FlexibleServerHighAvailabilityArgs Empty => new FlexibleServerHighAvailabilityArgs();
}

public sealed class FlexibleServerIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public FlexibleServerIdentityArgs() { }
    public static new FlexibleServerIdentityArgs Empty => new FlexibleServerIdentityArgs();
}

public sealed class FlexibleServerMaintenanceWindowArgs : global::Pulumi.ResourceArgs
{
    [Input("dayOfWeek")] public Input<int>? DayOfWeek { get; set; }
    [Input("startHour")] public Input<int>? StartHour { get; set; }
    [Input("startMinute")] public Input<int>? StartMinute { get; set; }

    public FlexibleServerMaintenanceWindowArgs() { }
    public static new FlexibleServerMaintenanceWindowArgs Empty => new FlexibleServerMaintenanceWindowArgs();
}
