// The replication within the name is replaced by a zone-redundant one.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class ExportStack : Stack
{
    private const string SandboxSku = "Standard_LRS";

    public ExportStack()
    {
        var sku = SandboxSku.Replace("LRS", "ZRS");
        _ = new StorageAccount("stexport", new StorageAccountArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        });
    }
}
