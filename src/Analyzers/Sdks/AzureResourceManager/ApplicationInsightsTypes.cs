namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.ApplicationInsights</c>.</summary>
internal static class ApplicationInsightsTypes
{
    public static ArmTypes AddApplicationInsights(this ArmTypes types)
    {
        types.Resource("Azure.ResourceManager.ApplicationInsights", "ApplicationInsightsComponentData", "Microsoft.Insights/components")
            .Parameter("location", "location", "Location")
            .Parameter("kind", "kind", "Kind")
            .Property("properties.WorkspaceResourceId", "WorkspaceResourceId")
            .Property("properties.IngestionMode", "IngestionMode")
            .Property("properties.RetentionInDays", "RetentionInDays");
        return types;
    }
}
