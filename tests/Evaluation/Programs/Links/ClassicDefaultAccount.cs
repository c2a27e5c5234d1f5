// The default account of the workspace is in two regions, to which the workspace cannot fail over.
using Pulumi;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.MachineLearning.Inputs;

public class MlStack : Stack
{
    public MlStack()
    {
        var files = new Pulumi.Azure.Storage.Account("stml", new Pulumi.Azure.Storage.AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = "Standard",
            AccountReplicationType = {|AMLR1001:"GRS"|},
        });
        var workspace = new Workspace("mlw", new WorkspaceArgs
        {
            ResourceGroupName = "rg-ml",
            StorageAccountId = files.Id,
            KeyVaultId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.KeyVault/vaults/kv",
            ApplicationInsightsId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.Insights/components/appi",
            ContainerRegistryId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.ContainerRegistry/registries/cr",
            Identity = new WorkspaceIdentityArgs { Type = "SystemAssigned" },
        });
    }
}
