// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.CosmosDB.Inputs;

public sealed class AccountBackupArgs : global::Pulumi.ResourceArgs
{
    [Input("intervalInMinutes")] public Input<int>? IntervalInMinutes { get; set; }
    [Input("retentionInHours")] public Input<int>? RetentionInHours { get; set; }
    [Input("storageRedundancy")] public Input<string>? StorageRedundancy { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public AccountBackupArgs() { }
    public static new AccountBackupArgs Empty => new AccountBackupArgs();
}

public sealed class AccountConsistencyPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("consistencyLevel", required: true)] public Input<string> ConsistencyLevel { get; set; } = null!;
    [Input("maxIntervalInSeconds")] public Input<int>? MaxIntervalInSeconds { get; set; }
    [Input("maxStalenessPrefix")] public Input<int>? MaxStalenessPrefix { get; set; }

    public AccountConsistencyPolicyArgs() { }
    public static new AccountConsistencyPolicyArgs Empty => new AccountConsistencyPolicyArgs();
}

public sealed class AccountGeoLocationArgs : global::Pulumi.ResourceArgs
{
    [Input("failoverPriority", required: true)] public Input<int> FailoverPriority { get; set; } = null!;
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("location", required: true)] public Input<string> Location { get; set; } = null!;
    [Input("prefix")] public Input<string>? Prefix { get; set; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public AccountGeoLocationArgs() { }
    public static new AccountGeoLocationArgs Empty => new AccountGeoLocationArgs();
}
