// The arguments are kept by name; the ones for models are zone-redundant, and only these are used.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class ModelStore : ComponentResource
{
    public ModelStore(string name, ResourceGroup group) : base("contoso:ml:ModelStore", name)
    {
        var skus = new Dictionary<string, SkuArgs>
        {
            ["scratch"] = new() { Name = SkuName.Standard_LRS },
            ["models"] = new() { Name = SkuName.Standard_ZRS },
        };
        Models = new StorageAccount("stmodels", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = skus["models"],
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public StorageAccount Models { get; }
}
