// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.CosmosDB.Inputs;

public sealed class PostgresqlClusterMaintenanceWindowArgs : global::Pulumi.ResourceArgs
{
    [Input("dayOfWeek")] public Input<int>? DayOfWeek { get; set; }
    [Input("startHour")] public Input<int>? StartHour { get; set; }
    [Input("startMinute")] public Input<int>? StartMinute { get; set; }

    public PostgresqlClusterMaintenanceWindowArgs() { }
    public static new PostgresqlClusterMaintenanceWindowArgs Empty => new PostgresqlClusterMaintenanceWindowArgs();
}
