// Purge protection is switched on before the vault is created.
using Pulumi;
using Pulumi.Azure.KeyVault;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.MachineLearning.Inputs;

public class VaultStack : Stack
{
    public VaultStack()
    {
        var args = new KeyVaultArgs { ResourceGroupName = "rg-ml", SkuName = "standard", PurgeProtectionEnabled = false };
        args.PurgeProtectionEnabled = true;
        var vault = new Pulumi.Azure.KeyVault.KeyVault("kv-ml", args);
        _ = new Workspace("mlw", new WorkspaceArgs
        {
            ResourceGroupName = "rg-ml",
            KeyVaultId = vault.Id,
            StorageAccountId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.Storage/storageAccounts/stml",
            ApplicationInsightsId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.Insights/components/appi",
            ContainerRegistryId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.ContainerRegistry/registries/cr",
            Identity = new WorkspaceIdentityArgs { Type = "SystemAssigned" },
        });
    }
}
