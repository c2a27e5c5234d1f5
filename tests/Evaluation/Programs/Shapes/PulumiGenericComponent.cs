// The generic component holds the account of the workspace, which is its default account and is locally redundant.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

internal sealed class Tracked<TResource> : ComponentResource where TResource : CustomResource
{
    public Tracked(string name, TResource resource) : base("contoso:tracking:Tracked", name)
    {
        Resource = resource;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = resource.Id });
    }

    public TResource Resource { get; }
}

internal static class Workspaces
{
    public static void Deploy(Input<string> group, Input<string> registryId)
    {
        var account = new Tracked<StorageAccount>("account", new StorageAccount("stwork", new StorageAccountArgs
        {
            ResourceGroupName = group,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = {|AMLR1002:SkuName.Standard_LRS|} },
        }));
        _ = new ML.Workspace("mlw-search", new ML.WorkspaceArgs
        {
            ResourceGroupName = group,
            StorageAccount = account.Resource.Id,
            ContainerRegistry = registryId,
        });
    }
}
