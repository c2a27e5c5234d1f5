namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.ApplicationInsights</c>.</summary>
internal static class ApplicationInsightsTypes
{
    public static ProvisioningTypes AddApplicationInsights(this ProvisioningTypes types)
    {
        types.Resource("ApplicationInsights", "ApplicationInsightsComponent", "Microsoft.Insights/components")
            .Property("kind", "Kind")
            .Property("properties.WorkspaceResourceId", "WorkspaceResourceId")
            .Property("properties.IngestionMode", "IngestionMode")
            .Property("properties.RetentionInDays", "RetentionInDays");
        return types;
    }
}
