// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MSSql;

[AzureResourceType("azure:mssql/database:Database")]
public partial class Database : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;

    public Database(string name, DatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure:mssql/database:Database", name, args, options) { }

    private Database(string name, Input<string> id, DatabaseState? state = null, CustomResourceOptions? options = null)
        : base("azure:mssql/database:Database", name, state, options) { }

    public static Database Get(string name, Input<string> id, DatabaseState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("autoPauseDelayInMinutes")] public Input<int>? AutoPauseDelayInMinutes { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("creationSourceDatabaseId")] public Input<string>? CreationSourceDatabaseId { get; set; }
    [Input("elasticPoolId")] public Input<string>? ElasticPoolId { get; set; }
    [Input("geoBackupEnabled")] public Input<bool>? GeoBackupEnabled { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("maxSizeGb")] public Input<int>? MaxSizeGb { get; set; }
    [Input("minCapacity")] public Input<int>? MinCapacity { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("readReplicaCount")] public Input<int>? ReadReplicaCount { get; set; }
    [Input("readScale")] public Input<bool>? ReadScale { get; set; }
    [Input("recoverDatabaseId")] public Input<string>? RecoverDatabaseId { get; set; }
    [Input("restoreDroppedDatabaseId")] public Input<string>? RestoreDroppedDatabaseId { get; set; }
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("sampleName")] public Input<string>? SampleName { get; set; }
    [Input("serverId", required: true)] public Input<string> ServerId { get; set; } = null!;
    [Input("shortTermRetentionPolicy")] public Input<Inputs.DatabaseShortTermRetentionPolicyArgs>? ShortTermRetentionPolicy { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseArgs() { }
    public static new DatabaseArgs Empty => new DatabaseArgs();
}

public sealed class DatabaseState : global::Pulumi.ResourceArgs
{
    [Input("autoPauseDelayInMinutes")] public Input<int>? AutoPauseDelayInMinutes { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("creationSourceDatabaseId")] public Input<string>? CreationSourceDatabaseId { get; set; }
    [Input("elasticPoolId")] public Input<string>? ElasticPoolId { get; set; }
    [Input("geoBackupEnabled")] public Input<bool>? GeoBackupEnabled { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("maxSizeGb")] public Input<int>? MaxSizeGb { get; set; }
    [Input("minCapacity")] public Input<int>? MinCapacity { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("readReplicaCount")] public Input<int>? ReadReplicaCount { get; set; }
    [Input("readScale")] public Input<bool>? ReadScale { get; set; }
    [Input("recoverDatabaseId")] public Input<string>? RecoverDatabaseId { get; set; }
    [Input("restoreDroppedDatabaseId")] public Input<string>? RestoreDroppedDatabaseId { get; set; }
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("sampleName")] public Input<string>? SampleName { get; set; }
    [Input("serverId")] public Input<string>? ServerId { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseState() { }
    public static new DatabaseState Empty => new DatabaseState();
}
