namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.OperationalInsights</c>; workspaces have a replication since 1.3.</summary>
internal static class OperationalInsightsTypes
{
    private const string Root = "Azure.ResourceManager.OperationalInsights";

    public static ArmTypes AddOperationalInsights(this ArmTypes types)
    {
        types.Resource(Root, "OperationalInsightsWorkspaceData", "Microsoft.OperationalInsights/workspaces")
            .Parameter("location", "location", "Location")
            .Property("properties.retentionInDays", "RetentionInDays")
            .Property("properties.replication", "Replication");
        types.Patch(Root + ".Models", "OperationalInsightsWorkspacePatch", "Microsoft.OperationalInsights/workspaces")
            .Property("properties.retentionInDays", "RetentionInDays")
            .Property("properties.replication", "Replication");
        types.Model(Root + ".Models", "OperationalInsightsWorkspaceReplicationProperties")
            .Property("enabled", "IsReplicationEnabled")
            .Property("location", "Location");
        return types;
    }
}
