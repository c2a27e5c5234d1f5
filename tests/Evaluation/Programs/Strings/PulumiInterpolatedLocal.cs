// The interpolated string of two locals can only be Standard_LRS.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var performance = "Standard";
    var replication = "LRS";

    _ = new StorageAccount("starchive", new StorageAccountArgs
    {
        ResourceGroupName = "rg-ml",
        Kind = Kind.StorageV2,
        AccessTier = AccessTier.Cool,
        Sku = new SkuArgs { Name = {|AMLR2001:$"{performance}_{replication}"|} },
    });
});
