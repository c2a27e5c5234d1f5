namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.KeyVault</c>.</summary>
internal static class KeyVaultTypes
{
    private const string Service = "KeyVault";

    public static ProvisioningTypes AddKeyVault(this ProvisioningTypes types)
    {
        types.Resource(Service, "KeyVaultService", "Microsoft.KeyVault/vaults").Property("properties", "Properties");
        types.Model(Service, "KeyVaultProperties").Property("enableSoftDelete", "EnableSoftDelete").Property("enablePurgeProtection", "EnablePurgeProtection");
        return types;
    }
}
