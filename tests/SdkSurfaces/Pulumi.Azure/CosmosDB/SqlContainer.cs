// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.CosmosDB;

[AzureResourceType("azure:cosmosdb/sqlContainer:SqlContainer")]
public partial class SqlContainer : global::Pulumi.CustomResource
{
    [Output("accountName")] public Output<string> AccountName { get; private set; } = null!;
    [Output("analyticalStorageTtl")] public Output<int?> AnalyticalStorageTtl { get; private set; } = null!;
    [Output("databaseName")] public Output<string> DatabaseName { get; private set; } = null!;
    [Output("defaultTtl")] public Output<int?> DefaultTtl { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("partitionKeyKind")] public Output<string?> PartitionKeyKind { get; private set; } = null!;
    [Output("partitionKeyPaths")] public Output<ImmutableArray<string>> PartitionKeyPaths { get; private set; } = null!;
    [Output("partitionKeyVersion")] public Output<int?> PartitionKeyVersion { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("throughput")] public Output<int> Throughput { get; private set; } = null!;

    public SqlContainer(string name, SqlContainerArgs args, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/sqlContainer:SqlContainer", name, args, options) { }

    private SqlContainer(string name, Input<string> id, SqlContainerState? state = null, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/sqlContainer:SqlContainer", name, state, options) { }

    public static SqlContainer Get(string name, Input<string> id, SqlContainerState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SqlContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName", required: true)] public Input<string> AccountName { get; set; } = null!;
    [Input("analyticalStorageTtl")] public Input<int>? AnalyticalStorageTtl { get; set; }
    [Input("autoscaleSettings")] public Input<Inputs.SqlContainerAutoscaleSettingsArgs>? AutoscaleSettings { get; set; }
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("defaultTtl")] public Input<int>? DefaultTtl { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("partitionKeyKind")] public Input<string>? PartitionKeyKind { get; set; }
    [Input("partitionKeyPaths", required: true)] private InputList<string>? _partitionKeyPaths;
    public InputList<string> PartitionKeyPaths { get => _partitionKeyPaths ??= new InputList<string>(); set => _partitionKeyPaths = value; }
    [Input("partitionKeyVersion")] public Input<int>? PartitionKeyVersion { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("throughput")] public Input<int>? Throughput { get; set; }

    public SqlContainerArgs() { }
    public static new SqlContainerArgs Empty => new SqlContainerArgs();
}

public sealed class SqlContainerState : global::Pulumi.ResourceArgs
{
    [Input("accountName")] public Input<string>? AccountName { get; set; }
    [Input("analyticalStorageTtl")] public Input<int>? AnalyticalStorageTtl { get; set; }
    [Input("databaseName")] public Input<string>? DatabaseName { get; set; }
    [Input("defaultTtl")] public Input<int>? DefaultTtl { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("partitionKeyKind")] public Input<string>? PartitionKeyKind { get; set; }
    [Input("partitionKeyPaths")] private InputList<string>? _partitionKeyPaths;
    public InputList<string> PartitionKeyPaths { get => _partitionKeyPaths ??= new InputList<string>(); set => _partitionKeyPaths = value; }
    [Input("partitionKeyVersion")] public Input<int>? PartitionKeyVersion { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("throughput")] public Input<int>? Throughput { get; set; }

    public SqlContainerState() { }
    public static new SqlContainerState Empty => new SqlContainerState();
}
