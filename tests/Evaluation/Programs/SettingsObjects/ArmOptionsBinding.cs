// The options are bound from configuration, so their defaults say nothing about the vault.
using System;
using System.Text.Json;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

public sealed class VaultOptions
{
    public bool SoftDelete { get; set; }

    public string Name { get; set; } = "kv-ml";
}

public static class SecretsVault
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string json)
    {
        var options = JsonSerializer.Deserialize<VaultOptions>(json) ?? new VaultOptions();
        var sku = new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard);
        var properties = new KeyVaultProperties(Guid.Parse("72f988bf-86f1-41af-91ab-2d7cd011db47"), sku)
        {
            EnableSoftDelete = options.SoftDelete,
            EnablePurgeProtection = true,
        };
        await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, options.Name, new KeyVaultCreateOrUpdateContent(location, properties));
    }
}
