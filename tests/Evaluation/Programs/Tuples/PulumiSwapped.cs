// The two SKUs are swapped with a tuple, so the data account gets the zone-redundant one.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class DataStack : Stack
{
    public DataStack()
    {
        var data = "Standard_LRS";
        var scratch = "Standard_ZRS";
        (data, scratch) = (scratch, data);

        var account = new StorageAccount("stdata", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = data },
            Tags = { ["scratch"] = scratch },
        });
        AccountName = account.Name;
    }

    [Output]
    public Output<string> AccountName { get; set; }
}
