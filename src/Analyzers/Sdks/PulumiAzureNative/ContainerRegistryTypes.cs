using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.ContainerRegistry</c>.</summary>
internal static class ContainerRegistryTypes
{
    public static AzureNativeTypes AddContainerRegistry(this AzureNativeTypes types)
    {
        types.Resource("ContainerRegistry", "Registry", "Microsoft.ContainerRegistry/registries").Property(ResourceLink.Name, "RegistryName");
        types.Resource("ContainerRegistry", "Replication", "Microsoft.ContainerRegistry/registries/replications").Property(ResourceLink.Parent, "RegistryName");
        return types;
    }
}
