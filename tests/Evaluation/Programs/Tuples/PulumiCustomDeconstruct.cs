// The record deconstructs itself in another order, so the account gets the zone-redundant SKU.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

internal sealed record StorageChoice(string Scratch, string Data)
{
    public void Deconstruct(out string data, out string scratch) => (data, scratch) = (Data, Scratch);
}

internal class DataStack : Stack
{
    public DataStack()
    {
        var (sku, _) = new StorageChoice("Standard_LRS", "Standard_ZRS");
        _ = new StorageAccount("stdata", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        });
    }
}
