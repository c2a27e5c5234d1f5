// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Monitoring;

[AzureResourceType("azure:monitoring/autoscaleSetting:AutoscaleSetting")]
public partial class AutoscaleSetting : global::Pulumi.CustomResource
{
    [Output("enabled")] public Output<bool?> Enabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("targetResourceId")] public Output<string> TargetResourceId { get; private set; } = null!;

    public AutoscaleSetting(string name, AutoscaleSettingArgs args, CustomResourceOptions? options = null)
        : base("azure:monitoring/autoscaleSetting:AutoscaleSetting", name, args, options) { }

    private AutoscaleSetting(string name, Input<string> id, AutoscaleSettingState? state = null, CustomResourceOptions? options = null)
        : base("azure:monitoring/autoscaleSetting:AutoscaleSetting", name, state, options) { }

    public static AutoscaleSetting Get(string name, Input<string> id, AutoscaleSettingState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AutoscaleSettingArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("notification")] public Input<Inputs.AutoscaleSettingNotificationArgs>? Notification { get; set; }
    [Input("predictive")] public Input<Inputs.AutoscaleSettingPredictiveArgs>? Predictive { get; set; }
    [Input("profiles", required: true)] private InputList<Inputs.AutoscaleSettingProfileArgs>? _profiles;
    public InputList<Inputs.AutoscaleSettingProfileArgs> Profiles { get => _profiles ??= new InputList<Inputs.AutoscaleSettingProfileArgs>(); set => _profiles = value; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("targetResourceId", required: true)] public Input<string> TargetResourceId { get; set; } = null!;

    public AutoscaleSettingArgs() { }
    public static new AutoscaleSettingArgs Empty => new AutoscaleSettingArgs();
}

public sealed class AutoscaleSettingState : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("targetResourceId")] public Input<string>? TargetResourceId { get; set; }

    public AutoscaleSettingState() { }
    public static new AutoscaleSettingState Empty => new AutoscaleSettingState();
}
