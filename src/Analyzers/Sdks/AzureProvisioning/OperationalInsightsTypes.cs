namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.OperationalInsights</c>; early versions have no replication.</summary>
internal static class OperationalInsightsTypes
{
    private const string Service = "OperationalInsights";

    public static ProvisioningTypes AddOperationalInsights(this ProvisioningTypes types)
    {
        types.Resource(Service, "OperationalInsightsWorkspace", "Microsoft.OperationalInsights/workspaces")
            .Property("properties.retentionInDays", "RetentionInDays")
            .Property("properties.replication", "Replication");
        types.Model(Service, "OperationalInsightsWorkspaceReplicationProperties")
            .Property("enabled", "IsReplicationEnabled")
            .Property("location", "Location");
        return types;
    }
}
