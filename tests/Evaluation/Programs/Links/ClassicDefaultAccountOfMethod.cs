// The default account comes from a method, and is locally redundant.
using Pulumi;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.MachineLearning.Inputs;

public class MlStack : Stack
{
    public MlStack()
    {
        var workspace = new Workspace("mlw", new WorkspaceArgs
        {
            ResourceGroupName = "rg-ml",
            StorageAccountId = CreateFiles().Id,
            KeyVaultId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.KeyVault/vaults/kv",
            ApplicationInsightsId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.Insights/components/appi",
            ContainerRegistryId = "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.ContainerRegistry/registries/cr",
            Identity = new WorkspaceIdentityArgs { Type = "SystemAssigned" },
        });
    }

    private static Pulumi.Azure.Storage.Account CreateFiles() => new("stml", new()
    {
        ResourceGroupName = "rg-ml",
        AccountTier = "Standard",
        AccountReplicationType = {|AMLR1002:"LRS"|},
    });
}
