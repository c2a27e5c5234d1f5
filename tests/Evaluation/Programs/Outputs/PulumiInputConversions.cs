// Each value goes through an Input or InputUnion variable; the kind is general-purpose v1 and the SKU locally redundant.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class LegacyStack : Stack
{
    public LegacyStack()
    {
        var group = new ResourceGroup("rg-legacy");
        InputUnion<string, SkuName> redundancy = {|AMLR2001:SkuName.Standard_LRS|};
        Input<string> kind = {|AMLR2003:"Storage"|};
        Input<SkuArgs> sku = new SkuArgs { Name = redundancy };
        _ = new StorageAccount("stlegacy", new StorageAccountArgs { ResourceGroupName = group.Name, Kind = kind, Sku = sku });
    }
}
