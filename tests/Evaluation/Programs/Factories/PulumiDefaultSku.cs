// The property of the stack makes a new SKU each time, and it is locally redundant.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class ArchiveStack : Stack
{
    public ArchiveStack()
    {
        var group = new ResourceGroup("rg-archive");
        _ = new StorageAccount("starchive", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = Cheapest,
            AccessTier = AccessTier.Cool,
        });
    }

    private static SkuArgs Cheapest => new() { Name = {|AMLR2001:SkuName.Standard_LRS|} };
}
