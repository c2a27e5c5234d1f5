namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.ContainerInstance</c>.</summary>
internal static class ContainerInstanceTypes
{
    public static ArmTypes AddContainerInstance(this ArmTypes types)
    {
        return types;
    }
}
