// Each SKU of the constant array is zone-redundant.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var number = 0;
    foreach (var sku in new[] { SkuName.Standard_ZRS, SkuName.Standard_GZRS })
    {
        number++;
        _ = new StorageAccount($"stbench{number}", new StorageAccountArgs
        {
            ResourceGroupName = "rg-bench",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        });
    }
});
