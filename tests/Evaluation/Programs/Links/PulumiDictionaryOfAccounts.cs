// The workspace takes the account with the key "work", which is zone-redundant; the geo-redundant one is for data.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

internal sealed class MlStack : Stack
{
    private readonly ResourceGroup _group = new("rg-ml");

    public MlStack()
    {
        var accounts = new Dictionary<string, StorageAccount>
        {
            ["work"] = Create("stwork", SkuName.Standard_ZRS),
            ["data"] = Create("stdata", SkuName.Standard_RAGRS),
        };
        _ = new ML.Workspace("mlw-search", new ML.WorkspaceArgs
        {
            ResourceGroupName = _group.Name,
            StorageAccount = accounts["work"].Id,
            ContainerRegistry = new Pulumi.Config().Require("registryId"),
        });
    }

    private StorageAccount Create(string name, SkuName sku) => new(name, new StorageAccountArgs
    {
        ResourceGroupName = _group.Name,
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = sku },
    });
}
