namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning</c> itself.</summary>
internal static class ResourcesTypes
{
    public static ProvisioningTypes AddResources(this ProvisioningTypes types)
    {
        types.Resource("Resources", "ResourceGroup", "Microsoft.Resources/resourceGroups");
        return types;
    }
}
