// API surface of Azure.Provisioning.OperationalInsights 1.1.0: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.OperationalInsights;

public partial class OperationalInsightsWorkspaceSku : ProvisionableConstruct
{
    public OperationalInsightsWorkspaceSku() { }
    public BicepValue<OperationalInsightsWorkspaceCapacityReservationLevel> CapacityReservationLevel { get; set; }
    public BicepValue<DateTimeOffset> LastSkuUpdatedOn => throw null!;
    public BicepValue<OperationalInsightsWorkspaceSkuName> Name { get; set; }
}

public partial class OperationalInsightsWorkspaceReplicationProperties : ProvisionableConstruct
{
    public OperationalInsightsWorkspaceReplicationProperties() { }
    public BicepValue<DateTimeOffset> CreatedOn => throw null!;
    public BicepValue<bool> IsReplicationEnabled { get; set; }
    public BicepValue<DateTimeOffset> LastModifiedOn => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
}

public partial class OperationalInsightsWorkspaceFailoverProperties : ProvisionableConstruct
{
    public OperationalInsightsWorkspaceFailoverProperties() { }
    public BicepValue<DateTimeOffset> LastModifiedOn => throw null!;
    public BicepValue<OperationalInsightsWorkspaceFailoverState> State => throw null!;
}

public partial class OperationalInsightsWorkspaceFeatures : ProvisionableConstruct
{
    public OperationalInsightsWorkspaceFeatures() { }
    public BicepValue<ResourceIdentifier> ClusterResourceId { get; set; }
    public BicepValue<bool> ImmediatePurgeDataOn30Days { get; set; }
    public BicepValue<bool> IsDataExportEnabled { get; set; }
    public BicepValue<bool> IsLocalAuthDisabled { get; set; }
}

public partial class OperationalInsightsWorkspaceCapping : ProvisionableConstruct
{
    public OperationalInsightsWorkspaceCapping() { }
    public BicepValue<double> DailyQuotaInGB { get; set; }
}

public partial class OperationalInsightsWorkspaceSharedKeys : ProvisionableConstruct
{
    public OperationalInsightsWorkspaceSharedKeys() { }
    public BicepValue<string> PrimarySharedKey => throw null!;
    public BicepValue<string> SecondarySharedKey => throw null!;
}

public enum OperationalInsightsWorkspaceSkuName
{
    Free,
    Standard,
    Premium,
    PerNode,
    PerGB2018,
    Standalone,
    CapacityReservation,
    LACluster,
}

public enum OperationalInsightsWorkspaceCapacityReservationLevel
{
    [DataMember(Name = "100")]
    OneHundred,
    [DataMember(Name = "200")]
    TwoHundred,
    [DataMember(Name = "300")]
    ThreeHundred,
    [DataMember(Name = "400")]
    FourHundred,
    [DataMember(Name = "500")]
    FiveHundred,
}

public enum OperationalInsightsWorkspaceFailoverState
{
    Inactive,
    Activating,
    Active,
    Deactivating,
    Failed,
}

public enum OperationalInsightsPublicNetworkAccessType
{
    Enabled,
    Disabled,
}
