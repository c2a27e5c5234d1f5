// Whatever the name of the group is, Apply gives the constant Basic.
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
        _ = new Registry("acrimages", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Sku = new SkuArgs { Name = group.Name.Apply(name => {|AMLR2101:"Basic"|}) },
        });
    }
}
