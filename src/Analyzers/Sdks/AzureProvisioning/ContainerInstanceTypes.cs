namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.ContainerInstance</c>.</summary>
internal static class ContainerInstanceTypes
{
    public static ProvisioningTypes AddContainerInstance(this ProvisioningTypes types)
    {
        types.Resource("ContainerInstance", "ContainerGroup", "Microsoft.ContainerInstance/containerGroups")
            .Property("zones", "Zones")
            .Property("properties.priority", "Priority")
            .Property("properties.sku", "Sku")
            .Property("properties.containerGroupProfile", "ContainerGroupProfile")
            .Property("properties.standbyPoolProfile", "StandbyPoolProfile");
        return types;
    }
}
