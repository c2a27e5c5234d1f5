// The copy of the record changes the name only, so the account keeps its zone-redundant SKU.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

internal sealed record AccountSettings(string Name, SkuName Sku)
{
    public Kind Kind { get; init; } = Kind.StorageV2;
}

internal class DataStack : Stack
{
    private static readonly AccountSettings s_defaults = new("stdata", SkuName.Standard_ZRS);

    public DataStack()
    {
        var labels = s_defaults with { Name = "stlabels" };
        _ = new StorageAccount(labels.Name, new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = labels.Kind,
            Sku = new SkuArgs { Name = labels.Sku },
        });
    }
}
