// Neither of the SKUs can be replicated.
using Pulumi;
using Pulumi.Azure.ContainerService;

public class ImageStack : Stack
{
    public ImageStack()
    {
        var sku = Pulumi.Deployment.Instance.StackName switch
        {
            "prod" => {|AMLR2101:"Standard"|},
            _ => {|AMLR2101:"Basic"|},
        };
        _ = new Registry("crml", new RegistryArgs { ResourceGroupName = "rg-ml", Sku = sku });
    }
}
