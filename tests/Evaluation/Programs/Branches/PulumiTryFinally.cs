// The finally block sets the SKU that counts, and it is zone-redundant.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class CurationStack : Stack
{
    public CurationStack()
    {
        var sku = SkuName.Standard_LRS;
        try
        {
            Log.Info("The account of the curation team is declared.");
        }
        finally
        {
            sku = SkuName.Standard_GZRS;
        }

        _ = new StorageAccount("stcuration", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        });
    }
}
