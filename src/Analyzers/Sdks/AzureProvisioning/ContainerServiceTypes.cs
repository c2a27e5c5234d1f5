namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.ContainerService</c> (AKS).</summary>
internal static class ContainerServiceTypes
{
    private const string Service = "ContainerService";

    public static ProvisioningTypes AddContainerService(this ProvisioningTypes types)
    {
        types.Resource(Service, "ContainerServiceManagedCluster", "Microsoft.ContainerService/managedClusters")
            .Property("sku", "Sku")
            .Property("properties.agentPoolProfiles", "AgentPoolProfiles")
            .Property("properties.networkProfile", "NetworkProfile");
        types.Model(Service, "ManagedClusterSku")
            .Property("name", "Name")
            .Property("tier", "Tier");
        types.Model(Service, "ContainerServiceNetworkProfile").Property("loadBalancerSku", "LoadBalancerSku");
        AddPool(types.Model(Service, "ManagedClusterAgentPoolProfile").Property("name", "Name"), prefix: string.Empty);
        AddPool(types.Resource(Service, "ContainerServiceAgentPool", "Microsoft.ContainerService/managedClusters/agentPools"), prefix: "properties.");
        return types;
    }

    private static void AddPool(ProvisioningType pool, string prefix) => pool
        .Property(prefix + "availabilityZones", "AvailabilityZones")
        .Property(prefix + "vmSize", "VmSize")
        .Property(prefix + "count", "Count")
        .Property(prefix + "minCount", "MinCount")
        .Property(prefix + "maxCount", "MaxCount")
        .Property(prefix + "enableAutoScaling", "IsAutoScalingEnabled", "EnableAutoScaling")
        .Property(prefix + "mode", "Mode")
        .Property(prefix + "scaleSetPriority", "ScaleSetPriority")
        .Property(prefix + "scaleSetEvictionPolicy", "ScaleSetEvictionPolicy")
        .Property(prefix + "spotMaxPrice", "SpotMaxPrice")
        .Property(prefix + "type", "AgentPoolType", "TypePropertiesType")
        .Property(prefix + "proximityPlacementGroupID", "ProximityPlacementGroupId");
}
