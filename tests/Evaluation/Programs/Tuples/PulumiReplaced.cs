// The tuple is replaced as a whole by what the configuration says.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;

internal class ImageStack : Stack
{
    public ImageStack()
    {
        var config = new Pulumi.Config();
        var choice = (Sku: "Basic", IsAdmin: true);
        if (config.Get("sku") is { } configured)
        {
            choice = (configured, false);
        }

        _ = new Registry("crimages", new RegistryArgs
        {
            ResourceGroupName = "rg-ml",
            Sku = new SkuArgs { Name = choice.Sku },
            AdminUserEnabled = choice.IsAdmin,
        });
    }
}
