// The property names a region that is not replicated to another one.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

internal sealed class PolandVault
{
    private AzureLocation Region => {|AMLR2203:"polandcentral"|};

    private Guid Tenant { get; } = Guid.Parse("72f988bf-86f1-41af-91ab-2d7cd011db47");

    public async Task DeployAsync(ResourceGroupResource group)
    {
        var properties = new KeyVaultProperties(Tenant, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard))
        {
            EnablePurgeProtection = true,
        };
        await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kv-warsaw", new KeyVaultCreateOrUpdateContent(Region, properties));
    }
}
