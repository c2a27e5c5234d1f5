namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.KeyVault</c>.</summary>
internal static class KeyVaultTypes
{
    private const string Models = "Azure.ResourceManager.KeyVault.Models";

    public static ArmTypes AddKeyVault(this ArmTypes types)
    {
        types.Resource(Models, "KeyVaultCreateOrUpdateContent", "Microsoft.KeyVault/vaults")
            .Parameter("location", "location", "Location")
            .Parameter("properties", "properties", "Properties");
        types.Model(Models, "KeyVaultProperties").Property("enableSoftDelete", "EnableSoftDelete").Property("enablePurgeProtection", "EnablePurgeProtection");
        types.Patch(Models, "KeyVaultPatch", "Microsoft.KeyVault/vaults").Property("properties", "Properties");
        types.Model(Models, "KeyVaultPatchProperties").Property("enableSoftDelete", "EnableSoftDelete").Property("enablePurgeProtection", "EnablePurgeProtection");
        return types;
    }
}
