// The account has an explicit name, and the id that the workspace is given ends with it.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

internal static class Fraud
{
    private const string AccountName = "stmlfraud";

    public static void Deploy(ResourceGroup group, string subscription, Input<string> registryId)
    {
        var account = new StorageAccount("fraud", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            AccountName = AccountName,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = {|AMLR1002:SkuName.Standard_LRS|} },
        });
        _ = new ML.Workspace("mlw-fraud", new ML.WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            StorageAccount = $"/subscriptions/{subscription}/resourceGroups/rg-fraud/providers/Microsoft.Storage/storageAccounts/{AccountName}",
            ContainerRegistry = registryId,
        }, new CustomResourceOptions { DependsOn = { account } });
    }
}
