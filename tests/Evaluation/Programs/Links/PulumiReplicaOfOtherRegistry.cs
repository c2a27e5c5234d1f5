// Both registries are Premium, but the replica belongs to the base images only.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Images;

internal sealed class ImageStack : Stack
{
    public ImageStack()
    {
        var group = new ResourceGroup("rg-images");
        var bases = new Registry("acrbases", new RegistryArgs { ResourceGroupName = group.Name, Location = "westeurope", Sku = Premium() });
        _ = new {|AMLR2102:Registry|}("acrteams", new RegistryArgs { ResourceGroupName = group.Name, Location = "westeurope", Sku = Premium() });
        _ = new Replication("acrbases-north", new ReplicationArgs
        {
            ResourceGroupName = group.Name,
            RegistryName = bases.Name,
            Location = "northeurope",
        });
    }

    private static SkuArgs Premium() => new() { Name = SkuName.Premium };
}
