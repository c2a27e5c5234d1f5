// Basic is used only where the stack configuration says nothing, so what is deployed cannot be told.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Images;

internal sealed class ImageStack : Stack
{
    public ImageStack()
    {
        var config = new Pulumi.Config();
        var group = new ResourceGroup("rg-images");
        _ = new Registry("acrimages", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Sku = new SkuArgs { Name = config.Get("registrySku") ?? "Basic" },
            AdminUserEnabled = config.GetBoolean("registryAdmin") ?? false,
        });
    }
}
