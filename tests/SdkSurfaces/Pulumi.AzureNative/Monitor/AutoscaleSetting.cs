// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Monitor;

[AzureNativeResourceType("azure-native:monitor:AutoscaleSetting")]
public partial class AutoscaleSetting : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public AutoscaleSetting(string name, AutoscaleSettingArgs args, CustomResourceOptions? options = null)
        : base("azure-native:monitor:AutoscaleSetting", name, args, options) { }

    private AutoscaleSetting(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:monitor:AutoscaleSetting", name, null, options) { }

    public static AutoscaleSetting Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AutoscaleSettingArgs : global::Pulumi.ResourceArgs
{
    [Input("autoscaleSettingName")] public Input<string>? AutoscaleSettingName { get; set; }
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("profiles", required: true)] private InputList<Inputs.AutoscaleProfileArgs>? _profiles;
    public InputList<Inputs.AutoscaleProfileArgs> Profiles { get => _profiles ??= new InputList<Inputs.AutoscaleProfileArgs>(); set => _profiles = value; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("targetResourceLocation")] public Input<string>? TargetResourceLocation { get; set; }
    [Input("targetResourceUri")] public Input<string>? TargetResourceUri { get; set; }

    public AutoscaleSettingArgs() => Enabled = false;
    public static new AutoscaleSettingArgs Empty => new AutoscaleSettingArgs();
}
