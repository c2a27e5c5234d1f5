// The SKU name is put together from constants and is Standard_ZRS, which survives the loss of a zone.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class TrainingDataStack : Stack
{
    private const string Tier = "Standard";
    private const string Redundancy = "ZRS";
    private const string SkuOfData = Tier + "_" + Redundancy;

    public TrainingDataStack()
    {
        var account = new StorageAccount("sttraining", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuOfData },
            AllowBlobPublicAccess = false,
        });
        AccountName = account.Name;
    }

    [Output]
    public Output<string> AccountName { get; set; }
}
