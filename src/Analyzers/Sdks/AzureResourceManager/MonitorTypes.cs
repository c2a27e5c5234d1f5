namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Monitor</c>.</summary>
internal static class MonitorTypes
{
    public static ArmTypes AddMonitor(this ArmTypes types)
    {
        return types;
    }
}
