namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Monitor</c>.</summary>
internal static class MonitorTypes
{
    public static AzureNativeTypes AddMonitor(this AzureNativeTypes types)
    {
        const string Autoscale = "Microsoft.Insights/autoscaleSettings";
        types.Resource("Monitor", "AutoscaleSetting", Autoscale);

        // The namespace in major versions 1 and 2.
        types.Resource("Insights", "AutoscaleSetting", Autoscale);
        return types;
    }
}
