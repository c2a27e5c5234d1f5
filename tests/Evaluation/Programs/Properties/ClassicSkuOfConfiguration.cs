// Each stack has its own SKU in its configuration: cannot be told.
using Pulumi;
using Pulumi.Azure.ContainerService;

public class ImageStack : Stack
{
    public ImageStack()
    {
        _ = new Registry("crml", new RegistryArgs { ResourceGroupName = "rg-ml", Sku = new Settings().Sku });
    }
}

internal sealed class Settings
{
    private readonly Config _config = new("images");

    public string Sku => _config.Get("sku") ?? "Basic";
}
