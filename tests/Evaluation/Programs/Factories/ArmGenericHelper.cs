// The generic helper only gives the settings their tags and returns the same object, so the vault has no soft delete.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Secrets;

internal static class Vaults
{
    public static Task DeployAsync(ResourceGroupResource group, Guid tenantId)
    {
        var properties = Logged(new KeyVaultProperties(tenantId, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Premium))
        {
            EnableRbacAuthorization = true,
            EnableSoftDelete = {|AMLR2202:false|},
        });
        var content = new KeyVaultCreateOrUpdateContent(AzureLocation.WestEurope, properties);
        return group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kv-labels", content);
    }

    private static T Logged<T>(T settings)
    {
        Console.WriteLine($"Deploying {typeof(T).Name}");
        return settings;
    }
}
