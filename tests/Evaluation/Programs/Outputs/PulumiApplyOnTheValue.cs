// Apply computes the SKU from the location of the group, so it depends on what is deployed.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class RegionalStack : Stack
{
    public RegionalStack()
    {
        var group = new ResourceGroup("rg-regional");
        _ = new StorageAccount("stregional", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = group.Location.Apply(location => location == "northcentralus" ? "Standard_LRS" : "Standard_ZRS") },
        });
    }
}
