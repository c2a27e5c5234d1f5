// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.AppInsights;

[AzureResourceType("azure:appinsights/insights:Insights")]
public partial class Insights : global::Pulumi.CustomResource
{
    [Output("appId")] public Output<string> AppId { get; private set; } = null!;
    [Output("applicationType")] public Output<string> ApplicationType { get; private set; } = null!;
    [Output("connectionString")] public Output<string> ConnectionString { get; private set; } = null!;
    [Output("dailyDataCapInGb")] public Output<double?> DailyDataCapInGb { get; private set; } = null!;
    [Output("dailyDataCapNotificationsDisabled")] public Output<bool> DailyDataCapNotificationsDisabled { get; private set; } = null!;
    [Output("dailyDataCapNotificationsEnabled")] public Output<bool> DailyDataCapNotificationsEnabled { get; private set; } = null!;
    [Output("disableIpMasking")] public Output<bool> DisableIpMasking { get; private set; } = null!;
    [Output("forceCustomerStorageForProfiler")] public Output<bool?> ForceCustomerStorageForProfiler { get; private set; } = null!;
    [Output("instrumentationKey")] public Output<string> InstrumentationKey { get; private set; } = null!;
    [Output("internetIngestionEnabled")] public Output<bool?> InternetIngestionEnabled { get; private set; } = null!;
    [Output("internetQueryEnabled")] public Output<bool?> InternetQueryEnabled { get; private set; } = null!;
    [Output("ipMaskingEnabled")] public Output<bool> IpMaskingEnabled { get; private set; } = null!;
    [Output("localAuthenticationDisabled")] public Output<bool> LocalAuthenticationDisabled { get; private set; } = null!;
    [Output("localAuthenticationEnabled")] public Output<bool> LocalAuthenticationEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("retentionInDays")] public Output<int?> RetentionInDays { get; private set; } = null!;
    [Output("samplingPercentage")] public Output<double?> SamplingPercentage { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

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
    [Input("dailyDataCapNotificationsEnabled")] public Input<bool>? DailyDataCapNotificationsEnabled { get; set; }
    [Input("disableIpMasking")] public Input<bool>? DisableIpMasking { get; set; }
    [Input("forceCustomerStorageForProfiler")] public Input<bool>? ForceCustomerStorageForProfiler { get; set; }
    [Input("internetIngestionEnabled")] public Input<bool>? InternetIngestionEnabled { get; set; }
    [Input("internetQueryEnabled")] public Input<bool>? InternetQueryEnabled { get; set; }
    [Input("ipMaskingEnabled")] public Input<bool>? IpMaskingEnabled { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("localAuthenticationEnabled")] public Input<bool>? LocalAuthenticationEnabled { get; set; }
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
    [Input("appId")] public Input<string>? AppId { get; set; }
    [Input("applicationType")] public Input<string>? ApplicationType { get; set; }
    [Input("connectionString")] public Input<string>? ConnectionString { get; set; }
    [Input("dailyDataCapInGb")] public Input<double>? DailyDataCapInGb { get; set; }
    [Input("dailyDataCapNotificationsDisabled")] public Input<bool>? DailyDataCapNotificationsDisabled { get; set; }
    [Input("dailyDataCapNotificationsEnabled")] public Input<bool>? DailyDataCapNotificationsEnabled { get; set; }
    [Input("disableIpMasking")] public Input<bool>? DisableIpMasking { get; set; }
    [Input("forceCustomerStorageForProfiler")] public Input<bool>? ForceCustomerStorageForProfiler { get; set; }
    [Input("instrumentationKey")] public Input<string>? InstrumentationKey { get; set; }
    [Input("internetIngestionEnabled")] public Input<bool>? InternetIngestionEnabled { get; set; }
    [Input("internetQueryEnabled")] public Input<bool>? InternetQueryEnabled { get; set; }
    [Input("ipMaskingEnabled")] public Input<bool>? IpMaskingEnabled { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("localAuthenticationEnabled")] public Input<bool>? LocalAuthenticationEnabled { get; set; }
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
