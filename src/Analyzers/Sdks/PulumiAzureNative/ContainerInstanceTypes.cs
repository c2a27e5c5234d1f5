namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.ContainerInstance</c>.</summary>
internal static class ContainerInstanceTypes
{
    public static AzureNativeTypes AddContainerInstance(this AzureNativeTypes types)
    {
        types.Resource("ContainerInstance", "ContainerGroup", "Microsoft.ContainerInstance/containerGroups");
        return types;
    }
}
