using Azure;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

internal static class Secrets
{
    public static async Task<KeyVaultResource> DeployVaultAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        // The connection secrets of every workspace end up here: a purged vault cannot be brought back.
        KeyVaultProperties properties = new(settings.TenantId, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard))
        {
            EnableRbacAuthorization = true,
            EnablePurgeProtection = true,
            SoftDeleteRetentionInDays = 90,
        };

        var operation = await group.GetKeyVaults().CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"kv-mlplatform-{settings.Environment}",
            new KeyVaultCreateOrUpdateContent(Estate.Region, properties));
        return operation.Value;
    }

    /// <summary>Credit risk encrypts with a key of its own, which lives in a vault of its own.</summary>
    public static async Task<KeyVaultResource> DeployKeyVaultAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var properties = new KeyVaultProperties(settings.TenantId, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Premium))
        {
            EnablePurgeProtection = true,
        };
        return (await group.GetKeyVaults().CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"kv-riskkeys-{settings.Environment}",
            new KeyVaultCreateOrUpdateContent(Estate.Region, properties))).Value;
    }
}
