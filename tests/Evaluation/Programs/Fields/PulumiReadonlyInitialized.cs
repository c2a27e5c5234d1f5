// The kind of the account is a readonly field and is the legacy one.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class CheckpointStack : Stack
{
    private readonly Kind _kind = {|AMLR2003:Kind.Storage|};
    private readonly string _group = "rg-ml";

    public CheckpointStack()
    {
        var account = new StorageAccount("stcheckpoints", new StorageAccountArgs
        {
            ResourceGroupName = _group,
            Kind = _kind,
            Sku = new SkuArgs { Name = SkuName.Standard_GRS },
        });
        AccountName = account.Name;
    }

    [Output]
    public Output<string> AccountName { get; set; }
}
