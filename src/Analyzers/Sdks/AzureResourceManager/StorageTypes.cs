namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Storage</c>.</summary>
internal static class StorageTypes
{
    private const string Models = "Azure.ResourceManager.Storage.Models";

    public static ArmTypes AddStorage(this ArmTypes types)
    {
        types.Resource(Models, "StorageAccountCreateOrUpdateContent", "Microsoft.Storage/storageAccounts")
            .Parameter("sku", "sku", "Sku")
            .Parameter("kind", "kind", "Kind")
            .Parameter("location", "location", "Location")
            .Property("properties.isHnsEnabled", "IsHnsEnabled");
        types.Patch(Models, "StorageAccountPatch", "Microsoft.Storage/storageAccounts")
            .Property("sku", "Sku")
            .Property("kind", "Kind");
        types.Model(Models, "StorageSku").Parameter("name", "name", "Name");
        types.WireValues(
            "StorageSkuName",
            ("StandardLrs", "Standard_LRS"),
            ("StandardZrs", "Standard_ZRS"),
            ("StandardGrs", "Standard_GRS"),
            ("StandardRagrs", "Standard_RAGRS"),
            ("StandardGzrs", "Standard_GZRS"),
            ("StandardRagzrs", "Standard_RAGZRS"),
            ("PremiumLrs", "Premium_LRS"),
            ("PremiumZrs", "Premium_ZRS"),
            ("StandardV2Lrs", "StandardV2_LRS"),
            ("StandardV2Zrs", "StandardV2_ZRS"),
            ("StandardV2Grs", "StandardV2_GRS"),
            ("StandardV2Gzrs", "StandardV2_GZRS"),
            ("PremiumV2Lrs", "PremiumV2_LRS"),
            ("PremiumV2Zrs", "PremiumV2_ZRS"));
        return types;
    }
}
