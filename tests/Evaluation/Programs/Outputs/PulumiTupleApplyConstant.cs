// The names of two resources are awaited, but the SKU of the export account is a constant all the same.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class ExportStack : Stack
{
    public ExportStack()
    {
        var group = new ResourceGroup("rg-exports");
        var lake = new StorageAccount("stlake", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = Output.Create(new SkuArgs { Name = SkuName.Standard_ZRS }),
        });
        _ = new StorageAccount("stexport", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = Output.Tuple(group.Name, lake.Name).Apply(names => new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} }),
        });
    }
}
