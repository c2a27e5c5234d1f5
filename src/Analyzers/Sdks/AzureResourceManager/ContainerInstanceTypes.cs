namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.ContainerInstance</c>.</summary>
internal static class ContainerInstanceTypes
{
    public static ArmTypes AddContainerInstance(this ArmTypes types)
    {
        types.Resource("Azure.ResourceManager.ContainerInstance", "ContainerGroupData", "Microsoft.ContainerInstance/containerGroups")
            .Parameter("location", "location", "Location")
            .Property("zones", "Zones")
            .Property("properties.priority", "Priority")
            .Property("properties.sku", "Sku")
            .Property("properties.containerGroupProfile", "ContainerGroupProfile")
            .Property("properties.standbyPoolProfile", "StandbyPoolProfile");
        types.Patch("Azure.ResourceManager.ContainerInstance.Models", "ContainerGroupPatch", "Microsoft.ContainerInstance/containerGroups")
            .Parameter("location", "location", "Location")
            .Property("zones", "Zones");
        return types;
    }
}
