// The key vault is created with constants only, and soft delete stays on.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

public static class SecretsVault
{
    private const int PremiumSku = (int)KeyVaultSkuName.Premium;
    private const bool KeepDeleted = !false;
    private const string Tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";

    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var sku = new KeyVaultSku(KeyVaultSkuFamily.A, (KeyVaultSkuName)PremiumSku);
        var properties = new KeyVaultProperties(Guid.Parse(Tenant), sku)
        {
            EnableSoftDelete = KeepDeleted,
            EnablePurgeProtection = true,
        };
        await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kv-ml", new KeyVaultCreateOrUpdateContent(location, properties));
    }
}
