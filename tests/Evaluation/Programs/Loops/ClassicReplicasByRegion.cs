// The loop adds two replicas that serve requests.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

public class ImageStack : Stack
{
    public ImageStack()
    {
        var args = new RegistryArgs { ResourceGroupName = "rg-ml", Location = "westeurope", Sku = "Premium" };
        foreach (var region in new[] { "northeurope", "swedencentral" })
        {
            args.Georeplications.Add(new RegistryGeoreplicationArgs { Location = region, RegionalEndpointEnabled = true });
        }

        _ = new Registry("crml", args);
    }
}
