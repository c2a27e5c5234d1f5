// API surface of Azure.Provisioning.ApplicationInsights 1.1.0: names and types only; bodies are empty.
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.ApplicationInsights;

public partial class ApplicationInsightsComponent : ProvisionableResource
{
    public ApplicationInsightsComponent(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> AppId => throw null!;
    public BicepValue<ApplicationInsightsApplicationType> ApplicationType { get; set; }
    public BicepValue<string> ConnectionString => throw null!;
    public BicepValue<bool> DisableIPMasking { get; set; }
    public BicepValue<bool> DisableLocalAuth { get; set; }
    public BicepValue<ComponentFlowType> FlowType { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<bool> ImmediatePurgeDataOn30Days { get; set; }
    public BicepValue<ComponentIngestionMode> IngestionMode { get; set; }
    public BicepValue<string> InstrumentationKey => throw null!;
    public BicepValue<string> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<ApplicationInsightsPublicNetworkAccessType> PublicNetworkAccessForIngestion { get; set; }
    public BicepValue<ApplicationInsightsPublicNetworkAccessType> PublicNetworkAccessForQuery { get; set; }
    public BicepValue<ComponentRequestSource> RequestSource { get; set; }
    public BicepValue<int> RetentionInDays { get; set; }
    public BicepValue<double> SamplingPercentage { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<ResourceIdentifier> WorkspaceResourceId { get; set; }
    public static ApplicationInsightsComponent FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2015_05_01;
        public static readonly string V2020_02_02;
    }
}

public enum ApplicationInsightsApplicationType
{
    [DataMember(Name = "web")]
    Web,
    [DataMember(Name = "other")]
    Other,
}

public enum ApplicationInsightsPublicNetworkAccessType
{
    Enabled,
    Disabled,
}

public enum ComponentFlowType
{
    Bluefield,
}

public enum ComponentIngestionMode
{
    ApplicationInsights,
    ApplicationInsightsWithDiagnosticSettings,
    LogAnalytics,
}

public enum ComponentRequestSource
{
    [DataMember(Name = "rest")]
    Rest,
}
