namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.ApplicationInsights</c>, <c>Insights</c> before major version 3.</summary>
internal static class ApplicationInsightsTypes
{
    public static AzureNativeTypes AddApplicationInsights(this AzureNativeTypes types)
    {
        types.Resource("ApplicationInsights", "Component", "Microsoft.Insights/components");
        types.Resource("Insights", "Component", "Microsoft.Insights/components");
        return types;
    }
}
