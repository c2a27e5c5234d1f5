using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Container registries of namespace <c>Pulumi.Azure.ContainerService</c>.</summary>
internal static class ContainerRegistryTypes
{
    private const string Module = "ContainerService";
    private const string Replications = "Microsoft.ContainerRegistry/registries/replications";

    public static PulumiAzureTypes AddContainerRegistry(this PulumiAzureTypes types)
    {
        types.Resource(Module, "Registry", "Microsoft.ContainerRegistry/registries")
            .Property("sku.name", "Sku")
            .Switch("properties.zoneRedundancy", "ZoneRedundancyEnabled")
            .Property(Geo, "Georeplications")
            .Property(GeoNames, "GeoreplicationLocations");

        // Replicas are no resources of their own; version 4 also takes just the regions.
        types.Inline(Module, "Registry", new InlineMap(Geo, Replications, NamePath: "location"));
        types.Inline(Module, "Registry", new InlineMap(GeoNames, Replications, NamePath: "location"));

        // The provider sends false for an endpoint that is left out.
        types.Block(Module, "RegistryGeoreplicationArgs")
            .Property("location", "Location")
            .Switch("properties.zoneRedundancy", "ZoneRedundancyEnabled")
            .WithDefault("properties.regionEndpointEnabled", "false", "GlobalEndpointRoutingEnabled", "RegionalEndpointEnabled");
        return types;
    }

    private const string Geo = "$georeplications";
    private const string GeoNames = "$georeplicationLocations";
}
