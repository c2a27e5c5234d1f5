// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Sql;

[AzureResourceType("azure:sql/database:Database")]
public partial class Database : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Database(string name, DatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure:sql/database:Database", name, args, options) { }

    private Database(string name, Input<string> id, DatabaseState? state = null, CustomResourceOptions? options = null)
        : base("azure:sql/database:Database", name, state, options) { }

    public static Database Get(string name, Input<string> id, DatabaseState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("edition")] public Input<string>? Edition { get; set; }
    [Input("elasticPoolName")] public Input<string>? ElasticPoolName { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maxSizeBytes")] public Input<string>? MaxSizeBytes { get; set; }
    [Input("maxSizeGb")] public Input<string>? MaxSizeGb { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("readScale")] public Input<bool>? ReadScale { get; set; }
    [Input("requestedServiceObjectiveId")] public Input<string>? RequestedServiceObjectiveId { get; set; }
    [Input("requestedServiceObjectiveName")] public Input<string>? RequestedServiceObjectiveName { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
    [Input("sourceDatabaseDeletionDate")] public Input<string>? SourceDatabaseDeletionDate { get; set; }
    [Input("sourceDatabaseId")] public Input<string>? SourceDatabaseId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseArgs() { }
    public static new DatabaseArgs Empty => new DatabaseArgs();
}

public sealed class DatabaseState : global::Pulumi.ResourceArgs
{
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("edition")] public Input<string>? Edition { get; set; }
    [Input("elasticPoolName")] public Input<string>? ElasticPoolName { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maxSizeBytes")] public Input<string>? MaxSizeBytes { get; set; }
    [Input("maxSizeGb")] public Input<string>? MaxSizeGb { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("readScale")] public Input<bool>? ReadScale { get; set; }
    [Input("requestedServiceObjectiveId")] public Input<string>? RequestedServiceObjectiveId { get; set; }
    [Input("requestedServiceObjectiveName")] public Input<string>? RequestedServiceObjectiveName { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("sourceDatabaseDeletionDate")] public Input<string>? SourceDatabaseDeletionDate { get; set; }
    [Input("sourceDatabaseId")] public Input<string>? SourceDatabaseId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseState() { }
    public static new DatabaseState Empty => new DatabaseState();
}
