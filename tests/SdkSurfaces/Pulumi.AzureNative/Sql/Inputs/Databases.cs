// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Sql.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity")] public Input<int>? Capacity { get; set; }
    [Input("family")] public Input<string>? Family { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("size")] public Input<string>? Size { get; set; }
    [Input("tier")] public Input<string>? Tier { get; set; }

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class ElasticPoolPerDatabaseSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxCapacity")] public Input<double>? MaxCapacity { get; set; }
    [Input("minCapacity")] public Input<double>? MinCapacity { get; set; }

    public ElasticPoolPerDatabaseSettingsArgs() { }
    public static new ElasticPoolPerDatabaseSettingsArgs Empty => new ElasticPoolPerDatabaseSettingsArgs();
}
