// The component exposes only the id of the account as an output, and the workspace takes it.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

internal sealed class WorkspaceStorage : ComponentResource
{
    public WorkspaceStorage(string name, Input<string> group) : base("contoso:ml:WorkspaceStorage", name)
    {
        var account = new StorageAccount(name, new StorageAccountArgs
        {
            ResourceGroupName = group,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = {|AMLR1001:SkuName.Standard_RAGRS|} },
        }, new CustomResourceOptions { Parent = this });
        AccountId = account.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["accountId"] = AccountId });
    }

    [Output] public Output<string> AccountId { get; private set; }
}

internal static class Workspaces
{
    public static void Deploy(Input<string> group, Input<string> registryId)
    {
        var storage = new WorkspaceStorage("stmlrisk", group);
        _ = new ML.Workspace("mlw-risk", new ML.WorkspaceArgs
        {
            ResourceGroupName = group,
            StorageAccount = storage.AccountId,
            ContainerRegistry = registryId,
        });
    }
}
