namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.Storage</c>.</summary>
internal static class StorageTypes
{
    private const string Service = "Storage";

    public static ProvisioningTypes AddStorage(this ProvisioningTypes types)
    {
        types.Resource(Service, "StorageAccount", "Microsoft.Storage/storageAccounts")
            .Property("sku", "Sku")
            .Property("kind", "Kind")
            .Property("properties.isHnsEnabled", "IsHnsEnabled");
        types.Model(Service, "StorageSku").Property("name", "Name");
        return types;
    }
}
