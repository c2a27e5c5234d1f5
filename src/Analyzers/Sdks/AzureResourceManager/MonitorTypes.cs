namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Monitor</c>.</summary>
internal static class MonitorTypes
{
    private const string Root = "Azure.ResourceManager.Monitor";
    private const string Models = Root + ".Models";

    public static ArmTypes AddMonitor(this ArmTypes types)
    {
        types.Resource(Root, "AutoscaleSettingData", "Microsoft.Insights/autoscaleSettings")
            .Parameter("location", "location", "Location")
            .Parameter("properties.profiles", "profiles", "Profiles")
            .Property("properties.enabled", "IsEnabled", "Enabled")
            .Property("properties.targetResourceUri", "TargetResourceId", "TargetResourceUri");
        types.Patch(Models, "AutoscaleSettingPatch", "Microsoft.Insights/autoscaleSettings")
            .Property("properties.profiles", "Profiles")
            .Property("properties.enabled", "IsEnabled")
            .Property("properties.targetResourceUri", "TargetResourceId");
        types.Model(Models, "AutoscaleProfile")
            .Parameter("name", "name", "Name")
            .Parameter("capacity", "capacity", "Capacity");
        types.Model(Models, "MonitorScaleCapacity")
            .Parameter("minimum", "minimum", "Minimum")
            .Parameter("maximum", "maximum", "Maximum")
            .Parameter("default", "default", "Default");
        return types;
    }
}
