// The scratch vault leaves the parameter out and gets its default, which switches soft delete off.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Secrets;

internal sealed class VaultDeployment(ResourceGroupResource group, Guid tenantId)
{
    public async Task DeployAsync()
    {
        await CreateVaultAsync("kv-ml-platform", softDelete: true);
        await CreateVaultAsync("kv-ml-scratch");
    }

    private async Task CreateVaultAsync(string name, bool softDelete = {|AMLR2202:false|})
    {
        var properties = new KeyVaultProperties(tenantId, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard))
        {
            EnableRbacAuthorization = true,
            EnableSoftDelete = softDelete,
        };
        await group.GetKeyVaults().CreateOrUpdateAsync(
            WaitUntil.Completed, name, new KeyVaultCreateOrUpdateContent(AzureLocation.WestEurope, properties));
    }
}
