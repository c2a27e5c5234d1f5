// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.CosmosDB.Inputs;

public sealed class SqlDatabaseAutoscaleSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxThroughput")] public Input<int>? MaxThroughput { get; set; }

    public SqlDatabaseAutoscaleSettingsArgs() { }
    public static new SqlDatabaseAutoscaleSettingsArgs Empty => new SqlDatabaseAutoscaleSettingsArgs();
}
