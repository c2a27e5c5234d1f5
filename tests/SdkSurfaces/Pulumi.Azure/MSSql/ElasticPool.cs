// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MSSql;

[AzureResourceType("azure:mssql/elasticPool:ElasticPool")]
public partial class ElasticPool : global::Pulumi.CustomResource
{
    [Output("enclaveType")] public Output<string> EnclaveType { get; private set; } = null!;
    [Output("highAvailabilityReplicaCount")] public Output<int> HighAvailabilityReplicaCount { get; private set; } = null!;
    [Output("licenseType")] public Output<string> LicenseType { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("maintenanceConfigurationName")] public Output<string?> MaintenanceConfigurationName { get; private set; } = null!;
    [Output("maxSizeBytes")] public Output<int> MaxSizeBytes { get; private set; } = null!;
    [Output("maxSizeGb")] public Output<double> MaxSizeGb { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("serverName")] public Output<string> ServerName { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("zoneRedundant")] public Output<bool?> ZoneRedundant { get; private set; } = null!;

    public ElasticPool(string name, ElasticPoolArgs args, CustomResourceOptions? options = null)
        : base("azure:mssql/elasticPool:ElasticPool", name, args, options) { }

    private ElasticPool(string name, Input<string> id, ElasticPoolState? state = null, CustomResourceOptions? options = null)
        : base("azure:mssql/elasticPool:ElasticPool", name, state, options) { }

    public static ElasticPool Get(string name, Input<string> id, ElasticPoolState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ElasticPoolArgs : global::Pulumi.ResourceArgs
{
    [Input("enclaveType")] public Input<string>? EnclaveType { get; set; }
    [Input("highAvailabilityReplicaCount")] public Input<int>? HighAvailabilityReplicaCount { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceConfigurationName")] public Input<string>? MaintenanceConfigurationName { get; set; }
    [Input("maxSizeBytes")] public Input<int>? MaxSizeBytes { get; set; }
    [Input("maxSizeGb")] public Input<double>? MaxSizeGb { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("perDatabaseSettings", required: true)] public Input<Inputs.ElasticPoolPerDatabaseSettingsArgs> PerDatabaseSettings { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
    [Input("sku", required: true)] public Input<Inputs.ElasticPoolSkuArgs> Sku { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public ElasticPoolArgs() { }
    public static new ElasticPoolArgs Empty => new ElasticPoolArgs();
}

public sealed class ElasticPoolState : global::Pulumi.ResourceArgs
{
    [Input("enclaveType")] public Input<string>? EnclaveType { get; set; }
    [Input("highAvailabilityReplicaCount")] public Input<int>? HighAvailabilityReplicaCount { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceConfigurationName")] public Input<string>? MaintenanceConfigurationName { get; set; }
    [Input("maxSizeBytes")] public Input<int>? MaxSizeBytes { get; set; }
    [Input("maxSizeGb")] public Input<double>? MaxSizeGb { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public ElasticPoolState() { }
    public static new ElasticPoolState Empty => new ElasticPoolState();
}
