// Hardened raises the SKU to a zone-redundant one for the models; the account for exports is not hardened and stays locally redundant.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class AccountStack : Stack
{
    public AccountStack()
    {
        var group = new ResourceGroup("rg-accounts");
        _ = new StorageAccount("stmodels", Hardened(new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
        }));
        _ = new StorageAccount("stexports", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} },
        });
    }

    private static StorageAccountArgs Hardened(StorageAccountArgs args)
    {
        args.Sku = new SkuArgs { Name = SkuName.Standard_ZRS };
        args.AllowBlobPublicAccess = false;
        return args;
    }
}
