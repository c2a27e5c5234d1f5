namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.ContainerRegistry</c>.</summary>
internal static class ContainerRegistryTypes
{
    private const string Root = "Azure.ResourceManager.ContainerRegistry";

    public static ArmTypes AddContainerRegistry(this ArmTypes types)
    {
        types.Resource(Root, "ContainerRegistryData", "Microsoft.ContainerRegistry/registries")
            .Parameter("location", "location", "Location")
            .Parameter("sku", "sku", "Sku")
            .Property("properties.zoneRedundancy", "ZoneRedundancy");
        types.Resource(Root, "ContainerRegistryReplicationData", "Microsoft.ContainerRegistry/registries/replications")
            .Parameter("location", "location", "Location")
            .Property("properties.regionEndpointEnabled", "IsRegionEndpointEnabled")
            .Property("properties.zoneRedundancy", "ZoneRedundancy");
        types.Patch(Root + ".Models", "ContainerRegistryPatch", "Microsoft.ContainerRegistry/registries").Property("sku", "Sku");
        types.Patch(Root + ".Models", "ContainerRegistryReplicationPatch", "Microsoft.ContainerRegistry/registries/replications")
            .Property("properties.regionEndpointEnabled", "IsRegionEndpointEnabled");
        types.Model(Root + ".Models", "ContainerRegistrySku").Parameter("name", "name", "Name");
        return types;
    }
}
