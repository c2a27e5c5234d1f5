namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespaces <c>Pulumi.Azure.AppInsights</c>, <c>Pulumi.Azure.OperationalInsights</c> and <c>Pulumi.Azure.Monitoring</c>.</summary>
internal static class MonitorTypes
{
    private const string Monitoring = "Monitoring";

    public static PulumiAzureTypes AddMonitor(this PulumiAzureTypes types)
    {
        types.Resource("AppInsights", "Insights", "Microsoft.Insights/components")
            .Property("properties.WorkspaceResourceId", "WorkspaceId")
            .Property("properties.RetentionInDays", "RetentionInDays");

        // The provider cannot replicate workspaces.
        types.Resource("OperationalInsights", "AnalyticsWorkspace", "Microsoft.OperationalInsights/workspaces")
            .Property("properties.retentionInDays", "RetentionInDays");
        types.Resource(Monitoring, "AutoscaleSetting", "Microsoft.Insights/autoscaleSettings")
            .WithDefault("properties.enabled", "true", "Enabled")
            .Property("properties.targetResourceUri", "TargetResourceId")
            .Property("properties.profiles", "Profiles");
        types.Block(Monitoring, "AutoscaleSettingProfileArgs").Property("capacity", "Capacity");
        types.Block(Monitoring, "AutoscaleSettingProfileCapacityArgs")
            .Property("minimum", "Minimum")
            .Property("maximum", "Maximum")
            .Property("default", "Default");
        return types;
    }
}
