// The method makes a replicated Premium registry of it.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ImageStack : Stack
{
    public ImageStack()
    {
        var args = new RegistryArgs { ResourceGroupName = "rg-ml", Location = "westeurope", Sku = "Basic" };
        Harden(args);
        _ = new Registry("crml", args);
    }

    private static void Harden(RegistryArgs args)
    {
        args.Sku = "Premium";
        args.Georeplications = new[] { new RegistryGeoreplicationArgs { Location = "northeurope", RegionalEndpointEnabled = true } };
    }
}
