// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Sql;

[AzureNativeResourceType("azure-native:sql:Database")]
public partial class Database : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("currentBackupStorageRedundancy")] public Output<string> CurrentBackupStorageRedundancy { get; private set; } = null!;
    [Output("elasticPoolId")] public Output<string?> ElasticPoolId { get; private set; } = null!;
    [Output("highAvailabilityReplicaCount")] public Output<int?> HighAvailabilityReplicaCount { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("requestedBackupStorageRedundancy")] public Output<string?> RequestedBackupStorageRedundancy { get; private set; } = null!;
    [Output("status")] public Output<string> Status { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("zoneRedundant")] public Output<bool?> ZoneRedundant { get; private set; } = null!;

    public Database(string name, DatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure-native:sql:Database", name, args, options) { }

    private Database(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:sql:Database", name, null, options) { }

    public static Database Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("autoPauseDelay")] public Input<int>? AutoPauseDelay { get; set; }
    [Input("availabilityZone")] public InputUnion<string, AvailabilityZoneType>? AvailabilityZone { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public InputUnion<string, CreateMode>? CreateMode { get; set; }
    [Input("databaseName")] public Input<string>? DatabaseName { get; set; }
    [Input("elasticPoolId")] public Input<string>? ElasticPoolId { get; set; }
    [Input("highAvailabilityReplicaCount")] public Input<int>? HighAvailabilityReplicaCount { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceConfigurationId")] public Input<string>? MaintenanceConfigurationId { get; set; }
    [Input("maxSizeBytes")] public Input<double>? MaxSizeBytes { get; set; }
    [Input("minCapacity")] public Input<double>? MinCapacity { get; set; }
    [Input("readScale")] public InputUnion<string, DatabaseReadScale>? ReadScale { get; set; }
    [Input("requestedBackupStorageRedundancy")] public InputUnion<string, BackupStorageRedundancy>? RequestedBackupStorageRedundancy { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("secondaryType")] public InputUnion<string, SecondaryType>? SecondaryType { get; set; }
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("sourceDatabaseId")] public Input<string>? SourceDatabaseId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("useFreeLimit")] public Input<bool>? UseFreeLimit { get; set; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseArgs() { }
    public static new DatabaseArgs Empty => new DatabaseArgs();
}
