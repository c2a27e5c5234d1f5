// Half of the SKU name comes from the configuration of the stack, so it cannot be told.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class LabelStack : Stack
{
    public LabelStack()
    {
        var config = new Pulumi.Config();
        var replication = config.Get("replication") ?? "LRS";

        _ = new StorageAccount("stlabels", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = $"Standard_{replication}" },
        });
    }
}
