using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Resources</c>.</summary>
internal static class ResourcesTypes
{
    public static AzureNativeTypes AddResources(this AzureNativeTypes types)
    {
        types.Resource("Resources", "ResourceGroup", "Microsoft.Resources/resourceGroups").Property(ResourceLink.Name, "ResourceGroupName");
        return types;
    }
}
