namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.ContainerRegistry</c>.</summary>
internal static class ContainerRegistryTypes
{
    private const string Service = "ContainerRegistry";

    public static ProvisioningTypes AddContainerRegistry(this ProvisioningTypes types)
    {
        types.Resource(Service, "ContainerRegistryService", "Microsoft.ContainerRegistry/registries")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundancy", "ZoneRedundancy");
        types.Resource(Service, "ContainerRegistryReplication", "Microsoft.ContainerRegistry/registries/replications")
            .Property("properties.regionEndpointEnabled", "IsRegionEndpointEnabled")
            .Property("properties.zoneRedundancy", "ZoneRedundancy");
        types.Model(Service, "ContainerRegistrySku").Property("name", "Name");
        return types;
    }
}
