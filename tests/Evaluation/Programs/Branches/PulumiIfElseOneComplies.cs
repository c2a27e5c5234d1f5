// Production gets a zone-redundant account, and the author chose less for the rest.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

public class LogStack : Stack
{
    public LogStack()
    {
        string sku;
        if (Pulumi.Deployment.Instance.StackName == "prod")
        {
            sku = "Standard_GZRS";
        }
        else
        {
            sku = "Standard_LRS";
        }

        _ = new StorageAccount("stlogs", new StorageAccountArgs
        {
            ResourceGroupName = "rg-logs",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        });
    }
}
