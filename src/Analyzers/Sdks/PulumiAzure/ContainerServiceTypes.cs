using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>AKS and Container Instances in namespace <c>Pulumi.Azure.ContainerService</c>.</summary>
internal static class ContainerServiceTypes
{
    private const string Module = "ContainerService";
    private const string Clusters = "Microsoft.ContainerService/managedClusters";
    private const string ScaleSets = "VirtualMachineScaleSets";

    public static PulumiAzureTypes AddContainerService(this PulumiAzureTypes types)
    {
        // The tier was called Paid until early 2023; which of both a version takes shows in the members that it has.
        types.Resource(Module, "KubernetesCluster", Clusters)
            .Constant("sku.name", "Base")
            .InVersions("sku.tier", "SkuTier", with: "SupportPlan")
            .InVersions("sku.tier", "SkuTier", with: "ServiceMeshProfile")
            .InVersions("sku.tier", "SkuTier", without: "ConfidentialComputing", spellings: ("Paid", "Standard"))
            .Piece("sku.tier", "SkuTier", static tier => tier)
            .Property("properties.agentPoolProfiles", "DefaultNodePool")
            .Property("properties.networkProfile", "NetworkProfile");
        types.Resource(Module, "AutomaticCluster", Clusters).Constant("sku.name", "Automatic");
        types.Block(Module, "KubernetesClusterNetworkProfileArgs").Property("loadBalancerSku", "LoadBalancerSku");

        // The one pool within a cluster is its system pool.
        AddPool(types.Block(Module, "KubernetesClusterDefaultNodePoolArgs"), prefix: string.Empty)
            .Property("name", "Name")
            .Property("type", "Type")
            .Constant("mode", "System");
        AddPool(types.Resource(Module, "KubernetesClusterNodePool", Clusters + "/agentPools"), prefix: "properties.")
            .Property(ResourceLink.Parent, "KubernetesClusterId")
            .WithDefault("properties.mode", "User", "Mode")
            .Property("properties.scaleSetPriority", "Priority")
            .Property("properties.scaleSetEvictionPolicy", "EvictionPolicy")
            .Property("properties.spotMaxPrice", "SpotMaxPrice")
            .Constant("properties.type", ScaleSets);
        types.Resource(Module, "KubernetesClusterExtension", "Microsoft.KubernetesConfiguration/extensions")
            .Property(ResourceLink.Parent, "ClusterId")
            .Property("properties.extensionType", "ExtensionType")
            .Property("properties.configurationSettings", "ConfigurationSettings");
        types.Resource(Module, "Group", "Microsoft.ContainerInstance/containerGroups")
            .Property("zones", "Zones")
            .Property("properties.priority", "Priority")
            .Property("properties.sku", "Sku");
        return types;
    }

    private static PulumiAzureObject AddPool(PulumiAzureObject pool, string prefix) => pool
        .Property(prefix + "availabilityZones", "Zones", "AvailabilityZones")
        .Property(prefix + "vmSize", "VmSize")
        .Property(prefix + "count", "NodeCount")
        .Property(prefix + "minCount", "MinCount")
        .Property(prefix + "maxCount", "MaxCount")
        .Property(prefix + "enableAutoScaling", "AutoScalingEnabled", "EnableAutoScaling")
        .Property(prefix + "proximityPlacementGroupID", "ProximityPlacementGroupId");
}
