// Azure does not mind the case of a SKU, and this one is Basic.
using Pulumi;
using Pulumi.Azure.ContainerService;

public class ImageStack : Stack
{
    public ImageStack()
    {
        _ = new Registry("crml", new RegistryArgs { ResourceGroupName = "rg-ml", Sku = {|AMLR2101:"basic"|} });
    }
}
