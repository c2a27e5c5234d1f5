// A local function replaces the local before the account is declared, and what it sets is zone-redundant.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var sku = "Standard_LRS";
    Harden();

    _ = new StorageAccount("stmodels", new StorageAccountArgs
    {
        ResourceGroupName = "rg-ml",
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = sku },
    });

    void Harden() => sku = "Standard_GZRS";
});
