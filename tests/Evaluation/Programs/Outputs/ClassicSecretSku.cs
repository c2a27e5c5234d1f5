// The SKU is a secret of the stack: cannot be told.
using Pulumi;
using Pulumi.Azure.ContainerService;

public class ImageStack : Stack
{
    public ImageStack()
    {
        _ = new Registry("crml", new RegistryArgs { ResourceGroupName = "rg-ml", Sku = new Config().RequireSecret("sku") });
    }
}
