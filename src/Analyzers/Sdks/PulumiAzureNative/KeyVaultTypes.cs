using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.KeyVault</c>.</summary>
internal static class KeyVaultTypes
{
    public static AzureNativeTypes AddKeyVault(this AzureNativeTypes types)
    {
        types.Resource("KeyVault", "Vault", "Microsoft.KeyVault/vaults").Property(ResourceLink.Name, "VaultName");
        return types;
    }
}
