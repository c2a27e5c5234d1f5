// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ApplicationInsights;

[AzureNativeResourceType("azure-native:applicationinsights:Component")]
public partial class Component : global::Pulumi.CustomResource
{
    [Output("appId")] public Output<string> AppId { get; private set; } = null!;
    [Output("applicationId")] public Output<string> ApplicationId { get; private set; } = null!;
    [Output("applicationType")] public Output<string> ApplicationType { get; private set; } = null!;
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("connectionString")] public Output<string> ConnectionString { get; private set; } = null!;
    [Output("creationDate")] public Output<string> CreationDate { get; private set; } = null!;
    [Output("disableIpMasking")] public Output<bool?> DisableIpMasking { get; private set; } = null!;
    [Output("disableLocalAuth")] public Output<bool?> DisableLocalAuth { get; private set; } = null!;
    [Output("etag")] public Output<string?> Etag { get; private set; } = null!;
    [Output("flowType")] public Output<string?> FlowType { get; private set; } = null!;
    [Output("forceCustomerStorageForProfiler")] public Output<bool?> ForceCustomerStorageForProfiler { get; private set; } = null!;
    [Output("hockeyAppId")] public Output<string?> HockeyAppId { get; private set; } = null!;
    [Output("hockeyAppToken")] public Output<string> HockeyAppToken { get; private set; } = null!;
    [Output("immediatePurgeDataOn30Days")] public Output<bool?> ImmediatePurgeDataOn30Days { get; private set; } = null!;
    [Output("ingestionMode")] public Output<string?> IngestionMode { get; private set; } = null!;
    [Output("instrumentationKey")] public Output<string> InstrumentationKey { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("laMigrationDate")] public Output<string> LaMigrationDate { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("publicNetworkAccessForIngestion")] public Output<string?> PublicNetworkAccessForIngestion { get; private set; } = null!;
    [Output("publicNetworkAccessForQuery")] public Output<string?> PublicNetworkAccessForQuery { get; private set; } = null!;
    [Output("requestSource")] public Output<string?> RequestSource { get; private set; } = null!;
    [Output("retentionInDays")] public Output<int?> RetentionInDays { get; private set; } = null!;
    [Output("samplingPercentage")] public Output<double?> SamplingPercentage { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tenantId")] public Output<string> TenantId { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("workspaceResourceId")] public Output<string?> WorkspaceResourceId { get; private set; } = null!;

    public Component(string name, ComponentArgs args, CustomResourceOptions? options = null)
        : base("azure-native:applicationinsights:Component", name, args, options) { }

    private Component(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:applicationinsights:Component", name, null, options) { }

    public static Component Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ComponentArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationType", required: true)] public InputUnion<string, ApplicationType> ApplicationType { get; set; } = null!;
    [Input("disableIpMasking")] public Input<bool>? DisableIpMasking { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("flowType")] public InputUnion<string, FlowType>? FlowType { get; set; }
    [Input("forceCustomerStorageForProfiler")] public Input<bool>? ForceCustomerStorageForProfiler { get; set; }
    [Input("hockeyAppId")] public Input<string>? HockeyAppId { get; set; }
    [Input("immediatePurgeDataOn30Days")] public Input<bool>? ImmediatePurgeDataOn30Days { get; set; }
    [Input("ingestionMode")] public InputUnion<string, IngestionMode>? IngestionMode { get; set; }
    [Input("kind", required: true)] public Input<string> Kind { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("publicNetworkAccessForIngestion")] public InputUnion<string, PublicNetworkAccessType>? PublicNetworkAccessForIngestion { get; set; }
    [Input("publicNetworkAccessForQuery")] public InputUnion<string, PublicNetworkAccessType>? PublicNetworkAccessForQuery { get; set; }
    [Input("requestSource")] public InputUnion<string, RequestSource>? RequestSource { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("resourceName")] public Input<string>? ResourceName { get; set; }
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [Input("samplingPercentage")] public Input<double>? SamplingPercentage { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceResourceId")] public Input<string>? WorkspaceResourceId { get; set; }

    public ComponentArgs()
    {
        ApplicationType = "web";
        FlowType = "Bluefield";
        IngestionMode = "LogAnalytics";
        PublicNetworkAccessForIngestion = "Enabled";
        PublicNetworkAccessForQuery = "Enabled";
        RequestSource = "rest";
    }
    public static new ComponentArgs Empty => new ComponentArgs();
}
