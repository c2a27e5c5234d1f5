// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.CosmosDB;

[AzureResourceType("azure:cosmosdb/sqlDatabase:SqlDatabase")]
public partial class SqlDatabase : global::Pulumi.CustomResource
{
    [Output("accountName")] public Output<string> AccountName { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("throughput")] public Output<int> Throughput { get; private set; } = null!;

    public SqlDatabase(string name, SqlDatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/sqlDatabase:SqlDatabase", name, args, options) { }

    private SqlDatabase(string name, Input<string> id, SqlDatabaseState? state = null, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/sqlDatabase:SqlDatabase", name, state, options) { }

    public static SqlDatabase Get(string name, Input<string> id, SqlDatabaseState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SqlDatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName", required: true)] public Input<string> AccountName { get; set; } = null!;
    [Input("autoscaleSettings")] public Input<Inputs.SqlDatabaseAutoscaleSettingsArgs>? AutoscaleSettings { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("throughput")] public Input<int>? Throughput { get; set; }

    public SqlDatabaseArgs() { }
    public static new SqlDatabaseArgs Empty => new SqlDatabaseArgs();
}

public sealed class SqlDatabaseState : global::Pulumi.ResourceArgs
{
    [Input("accountName")] public Input<string>? AccountName { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("throughput")] public Input<int>? Throughput { get; set; }

    public SqlDatabaseState() { }
    public static new SqlDatabaseState Empty => new SqlDatabaseState();
}
