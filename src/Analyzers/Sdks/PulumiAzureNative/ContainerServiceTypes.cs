using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.ContainerService</c> (AKS).</summary>
internal static class ContainerServiceTypes
{
    public static AzureNativeTypes AddContainerService(this AzureNativeTypes types)
    {
        types.Resource("ContainerService", "ManagedCluster", "Microsoft.ContainerService/managedClusters").Property(ResourceLink.Name, "ResourceName");
        types.Resource("ContainerService", "AgentPool", "Microsoft.ContainerService/managedClusters/agentPools").Property(ResourceLink.Parent, "ResourceName");
        return types;
    }
}
