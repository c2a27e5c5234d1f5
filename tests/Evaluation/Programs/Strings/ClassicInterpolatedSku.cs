// The pieces make Premium.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ImageStack : Stack
{
    public ImageStack()
    {
        var family = "Prem";
        _ = new Registry("crml", new RegistryArgs
        {
            ResourceGroupName = "rg-ml",
            Location = "westeurope",
            Sku = $"{family}ium",
            Georeplications = { new RegistryGeoreplicationArgs { Location = "northeurope", RegionalEndpointEnabled = true } },
        });
    }
}
