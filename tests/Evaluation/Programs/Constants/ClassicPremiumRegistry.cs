// The registry is Premium, with a replica that serves requests.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ImageStack : Stack
{
    public ImageStack()
    {
        _ = new Registry("crml", new RegistryArgs
        {
            ResourceGroupName = "rg-ml",
            Location = Names.Home,
            Sku = Names.Sku,
            Georeplications = new RegistryGeoreplicationArgs { Location = Names.Away, RegionalEndpointEnabled = true },
        });
    }
}

internal static class Names
{
    public const string Sku = "Premium";
    public const string Home = "westeurope";
    public const string Away = "northeurope";
}
