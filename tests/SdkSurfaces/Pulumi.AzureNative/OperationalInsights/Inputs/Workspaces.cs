// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.OperationalInsights.Inputs;

public sealed class WorkspaceSkuArgs : global::Pulumi.ResourceArgs
{
    [Input("capacityReservationLevel")] public Input<int>? CapacityReservationLevel { get; set; }
    [Input("name", required: true)] public InputUnion<string, WorkspaceSkuNameEnum> Name { get; set; } = null!;

    public WorkspaceSkuArgs() { }
    public static new WorkspaceSkuArgs Empty => new WorkspaceSkuArgs();
}

public sealed class WorkspaceCappingArgs : global::Pulumi.ResourceArgs
{
    [Input("dailyQuotaGb")] public Input<double>? DailyQuotaGb { get; set; }

    public WorkspaceCappingArgs() { }
    public static new WorkspaceCappingArgs Empty => new WorkspaceCappingArgs();
}

public sealed class WorkspaceFeaturesArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterResourceId")] public Input<string>? ClusterResourceId { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("enableDataExport")] public Input<bool>? EnableDataExport { get; set; }
    [Input("enableLogAccessUsingOnlyResourcePermissions")] public Input<bool>? EnableLogAccessUsingOnlyResourcePermissions { get; set; }
    [Input("immediatePurgeDataOn30Days")] public Input<bool>? ImmediatePurgeDataOn30Days { get; set; }

    public WorkspaceFeaturesArgs() { }
    public static new WorkspaceFeaturesArgs Empty => new WorkspaceFeaturesArgs();
}

public sealed class IdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("type", required: true)] public Input<IdentityType> Type { get; set; } = null!;
    [Input("userAssignedIdentities")] private InputList<string>? _userAssignedIdentities;
    public InputList<string> UserAssignedIdentities { get => _userAssignedIdentities ??= new InputList<string>(); set => _userAssignedIdentities = value; }

    public IdentityArgs() { }
    public static new IdentityArgs Empty => new IdentityArgs();
}
