// The vault of the workspace is made without purge protection; the vault of the web site is none of the workspace's.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Platform;

internal sealed class Secrets(ResourceGroupResource group, Guid tenantId)
{
    public async Task DeployAsync(string accountId, string registryId)
    {
        var vault = await CreateVaultAsync("kv-ml", new {|AMLR2201:KeyVaultProperties|}(tenantId, Sku()) { EnableRbacAuthorization = true });
        await CreateVaultAsync("kv-web", new KeyVaultProperties(tenantId, Sku()));
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "mlw-orders",
            new(AzureLocation.WestEurope) { KeyVault = vault.Id, StorageAccount = accountId, ContainerRegistry = registryId });
    }

    private static KeyVaultSku Sku() => new(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard);

    private async Task<KeyVaultResource> CreateVaultAsync(string name, KeyVaultProperties properties) =>
        (await group.GetKeyVaults().CreateOrUpdateAsync(
            WaitUntil.Completed, name, new KeyVaultCreateOrUpdateContent(AzureLocation.WestEurope, properties))).Value;
}
