// The provider sends false for the endpoint of the second replica, which then serves no request.
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
            Location = "westeurope",
            Sku = "Premium",
            Georeplications =
            {
                new RegistryGeoreplicationArgs { Location = "northeurope", RegionalEndpointEnabled = true },
                new {|AMLR2103:RegistryGeoreplicationArgs|} { Location = "swedencentral" },
            },
        });
    }
}
