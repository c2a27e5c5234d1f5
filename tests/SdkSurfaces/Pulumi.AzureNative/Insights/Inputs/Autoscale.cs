// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Insights.Inputs;

public sealed class AutoscaleProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity", required: true)] public Input<ScaleCapacityArgs> Capacity { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("rules", required: true)] private InputList<ScaleRuleArgs>? _rules;
    public InputList<ScaleRuleArgs> Rules { get => _rules ??= new InputList<ScaleRuleArgs>(); set => _rules = value; }

    public AutoscaleProfileArgs() { }
    public static new AutoscaleProfileArgs Empty => new AutoscaleProfileArgs();
}

public sealed class ScaleCapacityArgs : global::Pulumi.ResourceArgs
{
    [Input("default", required: true)] public Input<string> Default { get; set; } = null!;
    [Input("maximum", required: true)] public Input<string> Maximum { get; set; } = null!;
    [Input("minimum", required: true)] public Input<string> Minimum { get; set; } = null!;

    public ScaleCapacityArgs() { }
    public static new ScaleCapacityArgs Empty => new ScaleCapacityArgs();
}

public sealed class ScaleRuleArgs : global::Pulumi.ResourceArgs
{
    public ScaleRuleArgs() { }
    public static new ScaleRuleArgs Empty => new ScaleRuleArgs();
}
