// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MSSql.Inputs;

public sealed class ElasticPoolPerDatabaseSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxCapacity", required: true)] public Input<double> MaxCapacity { get; set; } = null!;
    [Input("minCapacity", required: true)] public Input<double> MinCapacity { get; set; } = null!;

    public ElasticPoolPerDatabaseSettingsArgs() { }
    public static new ElasticPoolPerDatabaseSettingsArgs Empty => new ElasticPoolPerDatabaseSettingsArgs();
}

public sealed class ElasticPoolSkuArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity", required: true)] public Input<int> Capacity { get; set; } = null!;
    [Input("family")] public Input<string>? Family { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier", required: true)] public Input<string> Tier { get; set; } = null!;

    public ElasticPoolSkuArgs() { }
    public static new ElasticPoolSkuArgs Empty => new ElasticPoolSkuArgs();
}
