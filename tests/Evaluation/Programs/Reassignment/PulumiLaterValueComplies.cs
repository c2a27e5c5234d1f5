// The local is set to a zone-redundant SKU before the account is declared.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class ScratchStack : Stack
{
    public ScratchStack()
    {
        var sku = SkuName.Standard_LRS;
        var kind = Kind.Storage;
        kind = Kind.StorageV2;
        sku = SkuName.Standard_ZRS;

        _ = new StorageAccount("stscratch", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = kind,
            Sku = new SkuArgs { Name = sku },
        });
    }
}
