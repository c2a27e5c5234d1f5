// Both datastores name the account by its name output: the first the workspace's own account, the second the lake.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;
using MLInputs = Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.Platform;

internal static class Datastores
{
    public static void Deploy(ResourceGroup group, Input<string> registryId)
    {
        var work = CreateAccount("stwork", group);
        var lake = CreateAccount("stlake", group);
        var workspace = new ML.Workspace("mlw-churn", new ML.WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            StorageAccount = work.Id,
            ContainerRegistry = registryId,
        });
        _ = new ML.{|AMLR1006:Datastore|}("logs", new ML.DatastoreArgs { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Properties = Blob(work.Name, "logs") });
        _ = new ML.Datastore("labels", new ML.DatastoreArgs { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Properties = Blob(lake.Name, "labels") });
    }

    private static StorageAccount CreateAccount(string name, ResourceGroup group) => new(name, new StorageAccountArgs
    {
        ResourceGroupName = group.Name,
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = SkuName.Standard_ZRS },
    });

    private static MLInputs.AzureBlobDatastoreArgs Blob(Input<string> account, string container) => new()
    {
        DatastoreType = "AzureBlob",
        AccountName = account,
        ContainerName = container,
        Credentials = new MLInputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" },
    };
}
