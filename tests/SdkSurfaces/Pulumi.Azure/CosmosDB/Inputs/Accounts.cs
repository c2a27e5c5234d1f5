// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.CosmosDB.Inputs;

public sealed class AccountBackupArgs : global::Pulumi.ResourceArgs
{
    [Input("intervalInMinutes")] public Input<int>? IntervalInMinutes { get; set; }
    [Input("retentionInHours")] public Input<int>? RetentionInHours { get; set; }
    [Input("storageRedundancy")] public Input<string>? StorageRedundancy { get; set; }
    [Input("tier")] public Input<string>? Tier { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public AccountBackupArgs() { }
    public static new AccountBackupArgs Empty => new AccountBackupArgs();
}

public sealed class AccountCapabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    public AccountCapabilityArgs() { }
    public static new AccountCapabilityArgs Empty => new AccountCapabilityArgs();
}

public sealed class AccountCapacityArgs : global::Pulumi.ResourceArgs
{
    [Input("totalThroughputLimit", required: true)] public Input<int> TotalThroughputLimit { get; set; } = null!;

    public AccountCapacityArgs() { }
    public static new AccountCapacityArgs Empty => new AccountCapacityArgs();
}

public sealed class AccountConsistencyPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("consistencyLevel", required: true)] public Input<string> ConsistencyLevel { get; set; } = null!;
    [Input("maxIntervalInSeconds")] public Input<int>? MaxIntervalInSeconds { get; set; }
    [Input("maxStalenessPrefix")] public Input<int>? MaxStalenessPrefix { get; set; }

    public AccountConsistencyPolicyArgs() { }
    public static new AccountConsistencyPolicyArgs Empty => new AccountConsistencyPolicyArgs();
}

public sealed class AccountCorsRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("allowedHeaders", required: true)] private InputList<string>? _allowedHeaders;
    public InputList<string> AllowedHeaders { get => _allowedHeaders ??= new InputList<string>(); set => _allowedHeaders = value; }
    [Input("allowedMethods", required: true)] private InputList<string>? _allowedMethods;
    public InputList<string> AllowedMethods { get => _allowedMethods ??= new InputList<string>(); set => _allowedMethods = value; }
    [Input("allowedOrigins", required: true)] private InputList<string>? _allowedOrigins;
    public InputList<string> AllowedOrigins { get => _allowedOrigins ??= new InputList<string>(); set => _allowedOrigins = value; }
    [Input("exposedHeaders", required: true)] private InputList<string>? _exposedHeaders;
    public InputList<string> ExposedHeaders { get => _exposedHeaders ??= new InputList<string>(); set => _exposedHeaders = value; }
    [Input("maxAgeInSeconds")] public Input<int>? MaxAgeInSeconds { get; set; }

    public AccountCorsRuleArgs() { }
    public static new AccountCorsRuleArgs Empty => new AccountCorsRuleArgs();
}

public sealed class AccountGeoLocationArgs : global::Pulumi.ResourceArgs
{
    [Input("failoverPriority", required: true)] public Input<int> FailoverPriority { get; set; } = null!;
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("location", required: true)] public Input<string> Location { get; set; } = null!;
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public AccountGeoLocationArgs() { }
    public static new AccountGeoLocationArgs Empty => new AccountGeoLocationArgs();
}

public sealed class AccountIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public AccountIdentityArgs() { }
    public static new AccountIdentityArgs Empty => new AccountIdentityArgs();
}

public sealed class AccountVirtualNetworkRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;
    [Input("ignoreMissingVnetServiceEndpoint")] public Input<bool>? IgnoreMissingVnetServiceEndpoint { get; set; }

    public AccountVirtualNetworkRuleArgs() { }
    public static new AccountVirtualNetworkRuleArgs Empty => new AccountVirtualNetworkRuleArgs();
}
