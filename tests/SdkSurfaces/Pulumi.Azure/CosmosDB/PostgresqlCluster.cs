// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.CosmosDB;

[AzureResourceType("azure:cosmosdb/postgresqlCluster:PostgresqlCluster")]
public partial class PostgresqlCluster : global::Pulumi.CustomResource
{
    [Output("administratorLoginPassword")] public Output<string?> AdministratorLoginPassword { get; private set; } = null!;
    [Output("citusVersion")] public Output<string> CitusVersion { get; private set; } = null!;
    [Output("coordinatorPublicIpAccessEnabled")] public Output<bool?> CoordinatorPublicIpAccessEnabled { get; private set; } = null!;
    [Output("coordinatorServerEdition")] public Output<string?> CoordinatorServerEdition { get; private set; } = null!;
    [Output("coordinatorStorageQuotaInMb")] public Output<int?> CoordinatorStorageQuotaInMb { get; private set; } = null!;
    [Output("coordinatorVcoreCount")] public Output<int?> CoordinatorVcoreCount { get; private set; } = null!;
    [Output("earliestRestoreTime")] public Output<string> EarliestRestoreTime { get; private set; } = null!;
    [Output("haEnabled")] public Output<bool?> HaEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nodeCount")] public Output<int> NodeCount { get; private set; } = null!;
    [Output("nodePublicIpAccessEnabled")] public Output<bool?> NodePublicIpAccessEnabled { get; private set; } = null!;
    [Output("nodeServerEdition")] public Output<string?> NodeServerEdition { get; private set; } = null!;
    [Output("nodeStorageQuotaInMb")] public Output<int> NodeStorageQuotaInMb { get; private set; } = null!;
    [Output("nodeVcores")] public Output<int> NodeVcores { get; private set; } = null!;
    [Output("pointInTimeInUtc")] public Output<string?> PointInTimeInUtc { get; private set; } = null!;
    [Output("preferredPrimaryZone")] public Output<string?> PreferredPrimaryZone { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("shardsOnCoordinatorEnabled")] public Output<bool> ShardsOnCoordinatorEnabled { get; private set; } = null!;
    [Output("sourceLocation")] public Output<string?> SourceLocation { get; private set; } = null!;
    [Output("sourceResourceId")] public Output<string?> SourceResourceId { get; private set; } = null!;
    [Output("sqlVersion")] public Output<string> SqlVersion { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public PostgresqlCluster(string name, PostgresqlClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/postgresqlCluster:PostgresqlCluster", name, args, options) { }

    private PostgresqlCluster(string name, Input<string> id, PostgresqlClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/postgresqlCluster:PostgresqlCluster", name, state, options) { }

    public static PostgresqlCluster Get(string name, Input<string> id, PostgresqlClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class PostgresqlClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("citusVersion")] public Input<string>? CitusVersion { get; set; }
    [Input("coordinatorPublicIpAccessEnabled")] public Input<bool>? CoordinatorPublicIpAccessEnabled { get; set; }
    [Input("coordinatorServerEdition")] public Input<string>? CoordinatorServerEdition { get; set; }
    [Input("coordinatorStorageQuotaInMb")] public Input<int>? CoordinatorStorageQuotaInMb { get; set; }
    [Input("coordinatorVcoreCount")] public Input<int>? CoordinatorVcoreCount { get; set; }
    [Input("haEnabled")] public Input<bool>? HaEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceWindow")] public Input<Inputs.PostgresqlClusterMaintenanceWindowArgs>? MaintenanceWindow { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeCount", required: true)] public Input<int> NodeCount { get; set; } = null!;
    [Input("nodePublicIpAccessEnabled")] public Input<bool>? NodePublicIpAccessEnabled { get; set; }
    [Input("nodeServerEdition")] public Input<string>? NodeServerEdition { get; set; }
    [Input("nodeStorageQuotaInMb")] public Input<int>? NodeStorageQuotaInMb { get; set; }
    [Input("nodeVcores")] public Input<int>? NodeVcores { get; set; }
    [Input("pointInTimeInUtc")] public Input<string>? PointInTimeInUtc { get; set; }
    [Input("preferredPrimaryZone")] public Input<string>? PreferredPrimaryZone { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("shardsOnCoordinatorEnabled")] public Input<bool>? ShardsOnCoordinatorEnabled { get; set; }
    [Input("sourceLocation")] public Input<string>? SourceLocation { get; set; }
    [Input("sourceResourceId")] public Input<string>? SourceResourceId { get; set; }
    [Input("sqlVersion")] public Input<string>? SqlVersion { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public PostgresqlClusterArgs() { }
    public static new PostgresqlClusterArgs Empty => new PostgresqlClusterArgs();
}

public sealed class PostgresqlClusterState : global::Pulumi.ResourceArgs
{
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("citusVersion")] public Input<string>? CitusVersion { get; set; }
    [Input("coordinatorPublicIpAccessEnabled")] public Input<bool>? CoordinatorPublicIpAccessEnabled { get; set; }
    [Input("coordinatorServerEdition")] public Input<string>? CoordinatorServerEdition { get; set; }
    [Input("coordinatorStorageQuotaInMb")] public Input<int>? CoordinatorStorageQuotaInMb { get; set; }
    [Input("coordinatorVcoreCount")] public Input<int>? CoordinatorVcoreCount { get; set; }
    [Input("earliestRestoreTime")] public Input<string>? EarliestRestoreTime { get; set; }
    [Input("haEnabled")] public Input<bool>? HaEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodePublicIpAccessEnabled")] public Input<bool>? NodePublicIpAccessEnabled { get; set; }
    [Input("nodeServerEdition")] public Input<string>? NodeServerEdition { get; set; }
    [Input("nodeStorageQuotaInMb")] public Input<int>? NodeStorageQuotaInMb { get; set; }
    [Input("nodeVcores")] public Input<int>? NodeVcores { get; set; }
    [Input("pointInTimeInUtc")] public Input<string>? PointInTimeInUtc { get; set; }
    [Input("preferredPrimaryZone")] public Input<string>? PreferredPrimaryZone { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("shardsOnCoordinatorEnabled")] public Input<bool>? ShardsOnCoordinatorEnabled { get; set; }
    [Input("sourceLocation")] public Input<string>? SourceLocation { get; set; }
    [Input("sourceResourceId")] public Input<string>? SourceResourceId { get; set; }
    [Input("sqlVersion")] public Input<string>? SqlVersion { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public PostgresqlClusterState() { }
    public static new PostgresqlClusterState Empty => new PostgresqlClusterState();
}
