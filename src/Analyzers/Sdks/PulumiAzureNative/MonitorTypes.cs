namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Monitor</c>.</summary>
internal static class MonitorTypes
{
    public static AzureNativeTypes AddMonitor(this AzureNativeTypes types)
    {
        return types;
    }
}
