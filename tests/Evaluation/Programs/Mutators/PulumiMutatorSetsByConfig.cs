// The helper replaces the SKU with what the configuration says, so the Basic one of the declaration is never sent.
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
        var args = new RegistryArgs { ResourceGroupName = group.Name, Sku = new SkuArgs { Name = SkuName.Basic } };
        ApplySettings(args);
        _ = new Registry("acrimages", args);
    }

    private static void ApplySettings(RegistryArgs args)
    {
        var config = new Pulumi.Config();
        args.Sku = new SkuArgs { Name = config.Require("sku") };
        args.AdminUserEnabled = config.GetBoolean("admin") ?? false;
    }
}
