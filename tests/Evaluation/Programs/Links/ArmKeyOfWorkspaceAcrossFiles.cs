// The vault with the key of the workspace is made in another file without purge protection, and the workspace is encrypted with that key.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Risk;

internal static class RiskWorkspace
{
    public static async Task DeployAsync(ResourceGroupResource group, Guid tenantId, string accountId, string registryId, string key)
    {
        var keys = await KeyVaults.CreateForKeysAsync(group, tenantId);
        var data = new MachineLearningWorkspaceData(AzureLocation.WestEurope)
        {
            StorageAccount = accountId,
            ContainerRegistry = registryId,
            Encryption = new MachineLearningEncryptionSetting(
                {|AMLR1007:MachineLearningEncryptionStatus.Enabled|},
                new MachineLearningEncryptionKeyVaultProperties(keys.Id, key)),
        };
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw-risk", data);
    }
}

// file: KeyVaults.cs
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Risk;

internal static class KeyVaults
{
    public static async Task<KeyVaultResource> CreateForKeysAsync(ResourceGroupResource group, Guid tenantId)
    {
        var properties = new KeyVaultProperties(tenantId, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Premium))
        {
            EnablePurgeProtection = {|AMLR1008:false|},
        };
        return (await group.GetKeyVaults().CreateOrUpdateAsync(
            WaitUntil.Completed, "kv-risk", new KeyVaultCreateOrUpdateContent(AzureLocation.WestEurope, properties))).Value;
    }
}
