// The replica names the registry by its name output, so the Premium registry has a second region; the replica's endpoint is off.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Images;

internal sealed class ImageStack : Stack
{
    public ImageStack()
    {
        var group = new ResourceGroup("rg-images", new ResourceGroupArgs { Location = "westeurope" });
        var registry = new Registry("acrimages", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            Sku = new SkuArgs { Name = SkuName.Premium },
        });
        Replicate(registry, group);
    }

    private static void Replicate(Registry registry, ResourceGroup group) => _ = new Replication("acrimages-north", new ReplicationArgs
    {
        ResourceGroupName = group.Name,
        RegistryName = registry.Name,
        Location = "northeurope",
        RegionEndpointEnabled = {|AMLR2103:false|},
    });
}
