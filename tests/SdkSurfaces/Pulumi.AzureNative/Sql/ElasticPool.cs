// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Sql;

[AzureNativeResourceType("azure-native:sql:ElasticPool")]
public partial class ElasticPool : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("highAvailabilityReplicaCount")] public Output<int?> HighAvailabilityReplicaCount { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("zoneRedundant")] public Output<bool?> ZoneRedundant { get; private set; } = null!;

    public ElasticPool(string name, ElasticPoolArgs args, CustomResourceOptions? options = null)
        : base("azure-native:sql:ElasticPool", name, args, options) { }

    private ElasticPool(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:sql:ElasticPool", name, null, options) { }

    public static ElasticPool Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ElasticPoolArgs : global::Pulumi.ResourceArgs
{
    [Input("availabilityZone")] public InputUnion<string, AvailabilityZoneType>? AvailabilityZone { get; set; }
    [Input("elasticPoolName")] public Input<string>? ElasticPoolName { get; set; }
    [Input("highAvailabilityReplicaCount")] public Input<int>? HighAvailabilityReplicaCount { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceConfigurationId")] public Input<string>? MaintenanceConfigurationId { get; set; }
    [Input("maxSizeBytes")] public Input<double>? MaxSizeBytes { get; set; }
    [Input("perDatabaseSettings")] public Input<Inputs.ElasticPoolPerDatabaseSettingsArgs>? PerDatabaseSettings { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public ElasticPoolArgs() { }
    public static new ElasticPoolArgs Empty => new ElasticPoolArgs();
}
