// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MySql.Inputs;

public sealed class FlexibleServerCustomerManagedKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("geoBackupKeyVaultKeyId")] public Input<string>? GeoBackupKeyVaultKeyId { get; set; }
    [Input("geoBackupUserAssignedIdentityId")] public Input<string>? GeoBackupUserAssignedIdentityId { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("managedHsmKeyId")] public Input<string>? ManagedHsmKeyId { get; set; }
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
    [Input("identityIds", required: true)] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
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

public sealed class FlexibleServerStorageArgs : global::Pulumi.ResourceArgs
{
    [Input("autoGrowEnabled")] public Input<bool>? AutoGrowEnabled { get; set; }
    [Input("ioScalingEnabled")] public Input<bool>? IoScalingEnabled { get; set; }
    [Input("iops")] public Input<int>? Iops { get; set; }
    [Input("logOnDiskEnabled")] public Input<bool>? LogOnDiskEnabled { get; set; }
    [Input("sizeGb")] public Input<int>? SizeGb { get; set; }

    public FlexibleServerStorageArgs() { }
    public static new FlexibleServerStorageArgs Empty => new FlexibleServerStorageArgs();
}
