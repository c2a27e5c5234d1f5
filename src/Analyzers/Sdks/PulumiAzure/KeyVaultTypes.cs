namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.KeyVault</c>.</summary>
internal static class KeyVaultTypes
{
    public static PulumiAzureTypes AddKeyVault(this PulumiAzureTypes types)
    {
        types.Resource("KeyVault", "KeyVault", "Microsoft.KeyVault/vaults")
            .Property("properties.enablePurgeProtection", "PurgeProtectionEnabled")
            .Property("properties.enableSoftDelete", "SoftDeleteEnabled");
        return types;
    }
}
