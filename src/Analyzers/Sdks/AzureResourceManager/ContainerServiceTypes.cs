namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.ContainerService</c> (AKS).</summary>
internal static class ContainerServiceTypes
{
    private const string Root = "Azure.ResourceManager.ContainerService";
    private const string Models = Root + ".Models";

    public static ArmTypes AddContainerService(this ArmTypes types)
    {
        types.Resource(Root, "ContainerServiceManagedClusterData", "Microsoft.ContainerService/managedClusters")
            .Parameter("location", "location", "Location")
            .Property("sku", "Sku")
            .Property("properties.agentPoolProfiles", "AgentPoolProfiles")
            .Property("properties.networkProfile", "NetworkProfile");
        types.Model(Models, "ManagedClusterSku")
            .Property("name", "Name")
            .Property("tier", "Tier");
        types.Model(Models, "ContainerServiceNetworkProfile").Property("loadBalancerSku", "LoadBalancerSku");
        AddPool(types.Model(Models, "ManagedClusterAgentPoolProfile").Parameter("name", "name", "Name"), prefix: string.Empty);
        AddPool(
            types.Resource(Root, "ContainerServiceAgentPoolData", "Microsoft.ContainerService/managedClusters/agentPools"),
            prefix: "properties.");
        return types;
    }

    private static void AddPool(ArmType pool, string prefix) => pool
        .Property(prefix + "availabilityZones", "AvailabilityZones")
        .Property(prefix + "vmSize", "VmSize")
        .Property(prefix + "count", "Count")
        .Property(prefix + "minCount", "MinCount")
        .Property(prefix + "maxCount", "MaxCount")
        .Property(prefix + "enableAutoScaling", "EnableAutoScaling", "IsAutoScalingEnabled")
        .Property(prefix + "mode", "Mode")
        .Property(prefix + "scaleSetPriority", "ScaleSetPriority")
        .Property(prefix + "scaleSetEvictionPolicy", "ScaleSetEvictionPolicy")
        .Property(prefix + "spotMaxPrice", "SpotMaxPrice")
        .Property(prefix + "type", "AgentPoolType", "TypePropertiesType")
        .Property(prefix + "proximityPlacementGroupID", "ProximityPlacementGroupId");
}
