// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.AppInsights;

[AzureResourceType("azure:appinsights/insights:Insights")]
public partial class Insights : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Insights(string name, InsightsArgs args, CustomResourceOptions? options = null)
        : base("azure:appinsights/insights:Insights", name, args, options) { }

    private Insights(string name, Input<string> id, InsightsState? state = null, CustomResourceOptions? options = null)
        : base("azure:appinsights/insights:Insights", name, state, options) { }

    public static Insights Get(string name, Input<string> id, InsightsState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class InsightsArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationType", required: true)] public Input<string> ApplicationType { get; set; } = null!;
    [Input("dailyDataCapInGb")] public Input<double>? DailyDataCapInGb { get; set; }
    [Input("dailyDataCapNotificationsDisabled")] public Input<bool>? DailyDataCapNotificationsDisabled { get; set; }
    [Input("disableIpMasking")] public Input<bool>? DisableIpMasking { get; set; }
    [Input("forceCustomerStorageForProfiler")] public Input<bool>? ForceCustomerStorageForProfiler { get; set; }
    [Input("internetIngestionEnabled")] public Input<bool>? InternetIngestionEnabled { get; set; }
    [Input("internetQueryEnabled")] public Input<bool>? InternetQueryEnabled { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [Input("samplingPercentage")] public Input<double>? SamplingPercentage { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public InsightsArgs() { }
    public static new InsightsArgs Empty => new InsightsArgs();
}

public sealed class InsightsState : global::Pulumi.ResourceArgs
{
    [Input("applicationType")] public Input<string>? ApplicationType { get; set; }
    [Input("dailyDataCapInGb")] public Input<double>? DailyDataCapInGb { get; set; }
    [Input("dailyDataCapNotificationsDisabled")] public Input<bool>? DailyDataCapNotificationsDisabled { get; set; }
    [Input("disableIpMasking")] public Input<bool>? DisableIpMasking { get; set; }
    [Input("forceCustomerStorageForProfiler")] public Input<bool>? ForceCustomerStorageForProfiler { get; set; }
    [Input("internetIngestionEnabled")] public Input<bool>? InternetIngestionEnabled { get; set; }
    [Input("internetQueryEnabled")] public Input<bool>? InternetQueryEnabled { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [Input("samplingPercentage")] public Input<double>? SamplingPercentage { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public InsightsState() { }
    public static new InsightsState Empty => new InsightsState();
}
