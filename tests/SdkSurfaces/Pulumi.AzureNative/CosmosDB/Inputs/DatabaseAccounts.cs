// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.CosmosDB.Inputs;

public sealed class LocationArgs : global::Pulumi.ResourceArgs
{
    [Input("failoverPriority")] public Input<int>? FailoverPriority { get; set; }
    [Input("isZoneRedundant")] public Input<bool>? IsZoneRedundant { get; set; }
    [Input("locationName")] public Input<string>? LocationName { get; set; }

    public LocationArgs() { }
    public static new LocationArgs Empty => new LocationArgs();
}

public sealed class CapabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }

    public CapabilityArgs() { }
    public static new CapabilityArgs Empty => new CapabilityArgs();
}

public sealed class ConsistencyPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultConsistencyLevel", required: true)] public Input<DefaultConsistencyLevel> DefaultConsistencyLevel { get; set; } = null!;
    [Input("maxIntervalInSeconds")] public Input<int>? MaxIntervalInSeconds { get; set; }
    [Input("maxStalenessPrefix")] public Input<double>? MaxStalenessPrefix { get; set; }

    public ConsistencyPolicyArgs() { }
    public static new ConsistencyPolicyArgs Empty => new ConsistencyPolicyArgs();
}

public sealed class ContinuousModeBackupPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("continuousModeProperties")] public Input<ContinuousModePropertiesArgs>? ContinuousModeProperties { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ContinuousModeBackupPolicyArgs() { }
    public static new ContinuousModeBackupPolicyArgs Empty => new ContinuousModeBackupPolicyArgs();
}

public sealed class ContinuousModePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("tier")] public InputUnion<string, ContinuousTier>? Tier { get; set; }

    public ContinuousModePropertiesArgs() { }
    public static new ContinuousModePropertiesArgs Empty => new ContinuousModePropertiesArgs();
}

public sealed class PeriodicModeBackupPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("periodicModeProperties")] public Input<PeriodicModePropertiesArgs>? PeriodicModeProperties { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public PeriodicModeBackupPolicyArgs() { }
    public static new PeriodicModeBackupPolicyArgs Empty => new PeriodicModeBackupPolicyArgs();
}

public sealed class PeriodicModePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("backupIntervalInMinutes")] public Input<int>? BackupIntervalInMinutes { get; set; }
    [Input("backupRetentionIntervalInHours")] public Input<int>? BackupRetentionIntervalInHours { get; set; }
    [Input("backupStorageRedundancy")] public InputUnion<string, BackupStorageRedundancy>? BackupStorageRedundancy { get; set; }

    public PeriodicModePropertiesArgs() { }
    public static new PeriodicModePropertiesArgs Empty => new PeriodicModePropertiesArgs();
}
