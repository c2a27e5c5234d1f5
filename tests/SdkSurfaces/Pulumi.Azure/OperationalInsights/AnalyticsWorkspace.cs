// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.OperationalInsights;

[AzureResourceType("azure:operationalinsights/analyticsWorkspace:AnalyticsWorkspace")]
public partial class AnalyticsWorkspace : global::Pulumi.CustomResource
{
    [Output("allowResourceOnlyPermissions")] public Output<bool?> AllowResourceOnlyPermissions { get; private set; } = null!;
    [Output("cmkForQueryForced")] public Output<bool?> CmkForQueryForced { get; private set; } = null!;
    [Output("dailyQuotaGb")] public Output<double?> DailyQuotaGb { get; private set; } = null!;
    [Output("dataCollectionRuleId")] public Output<string?> DataCollectionRuleId { get; private set; } = null!;
    [Output("immediateDataPurgeOn30DaysEnabled")] public Output<bool?> ImmediateDataPurgeOn30DaysEnabled { get; private set; } = null!;
    [Output("internetIngestionEnabled")] public Output<bool?> InternetIngestionEnabled { get; private set; } = null!;
    [Output("internetQueryEnabled")] public Output<bool?> InternetQueryEnabled { get; private set; } = null!;
    [Output("localAuthenticationDisabled")] public Output<bool> LocalAuthenticationDisabled { get; private set; } = null!;
    [Output("localAuthenticationEnabled")] public Output<bool> LocalAuthenticationEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("primarySharedKey")] public Output<string> PrimarySharedKey { get; private set; } = null!;
    [Output("reservationCapacityInGbPerDay")] public Output<int?> ReservationCapacityInGbPerDay { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("retentionInDays")] public Output<int> RetentionInDays { get; private set; } = null!;
    [Output("secondarySharedKey")] public Output<string> SecondarySharedKey { get; private set; } = null!;
    [Output("sku")] public Output<string> Sku { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public AnalyticsWorkspace(string name, AnalyticsWorkspaceArgs args, CustomResourceOptions? options = null)
        : base("azure:operationalinsights/analyticsWorkspace:AnalyticsWorkspace", name, args, options) { }

    private AnalyticsWorkspace(string name, Input<string> id, AnalyticsWorkspaceState? state = null, CustomResourceOptions? options = null)
        : base("azure:operationalinsights/analyticsWorkspace:AnalyticsWorkspace", name, state, options) { }

    public static AnalyticsWorkspace Get(string name, Input<string> id, AnalyticsWorkspaceState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AnalyticsWorkspaceArgs : global::Pulumi.ResourceArgs
{
    [Input("allowResourceOnlyPermissions")] public Input<bool>? AllowResourceOnlyPermissions { get; set; }
    [Input("cmkForQueryForced")] public Input<bool>? CmkForQueryForced { get; set; }
    [Input("dailyQuotaGb")] public Input<double>? DailyQuotaGb { get; set; }
    [Input("dataCollectionRuleId")] public Input<string>? DataCollectionRuleId { get; set; }
    [Input("identity")] public Input<Inputs.AnalyticsWorkspaceIdentityArgs>? Identity { get; set; }
    [Input("immediateDataPurgeOn30DaysEnabled")] public Input<bool>? ImmediateDataPurgeOn30DaysEnabled { get; set; }
    [Input("internetIngestionEnabled")] public Input<bool>? InternetIngestionEnabled { get; set; }
    [Input("internetQueryEnabled")] public Input<bool>? InternetQueryEnabled { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("localAuthenticationEnabled")] public Input<bool>? LocalAuthenticationEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("reservationCapacityInGbPerDay")] public Input<int>? ReservationCapacityInGbPerDay { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AnalyticsWorkspaceArgs() { }
    public static new AnalyticsWorkspaceArgs Empty => new AnalyticsWorkspaceArgs();
}

public sealed class AnalyticsWorkspaceState : global::Pulumi.ResourceArgs
{
    [Input("allowResourceOnlyPermissions")] public Input<bool>? AllowResourceOnlyPermissions { get; set; }
    [Input("cmkForQueryForced")] public Input<bool>? CmkForQueryForced { get; set; }
    [Input("dailyQuotaGb")] public Input<double>? DailyQuotaGb { get; set; }
    [Input("dataCollectionRuleId")] public Input<string>? DataCollectionRuleId { get; set; }
    [Input("immediateDataPurgeOn30DaysEnabled")] public Input<bool>? ImmediateDataPurgeOn30DaysEnabled { get; set; }
    [Input("internetIngestionEnabled")] public Input<bool>? InternetIngestionEnabled { get; set; }
    [Input("internetQueryEnabled")] public Input<bool>? InternetQueryEnabled { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("localAuthenticationEnabled")] public Input<bool>? LocalAuthenticationEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primarySharedKey")] public Input<string>? PrimarySharedKey { get; set; }
    [Input("reservationCapacityInGbPerDay")] public Input<int>? ReservationCapacityInGbPerDay { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [Input("secondarySharedKey")] public Input<string>? SecondarySharedKey { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public AnalyticsWorkspaceState() { }
    public static new AnalyticsWorkspaceState Empty => new AnalyticsWorkspaceState();
}
