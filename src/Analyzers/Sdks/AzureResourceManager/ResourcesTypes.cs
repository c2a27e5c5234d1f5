namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager</c> itself.</summary>
internal static class ResourcesTypes
{
    public static ArmTypes AddResources(this ArmTypes types)
    {
        types.Resource("Azure.ResourceManager.Resources", "ResourceGroupData", "Microsoft.Resources/resourceGroups").Parameter("location", "location", "Location");
        return types;
    }
}
