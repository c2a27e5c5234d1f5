// The builder is given its name in the constructor and its SKU in a step, which says Standard.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Images;

internal sealed class RegistryBuilder(string name, Input<string> group)
{
    private string _sku = "Premium";

    public RegistryBuilder WithSku(string sku)
    {
        _sku = sku;
        return this;
    }

    public Registry Build() => new(name, new RegistryArgs
    {
        ResourceGroupName = group,
        Sku = new SkuArgs { Name = _sku },
        AdminUserEnabled = false,
    });
}

internal sealed class ImageStack : Stack
{
    public ImageStack()
    {
        var group = new ResourceGroup("rg-images");
        Registry = new RegistryBuilder("acrteam", group.Name).WithSku({|AMLR2101:"Standard"|}).Build();
    }

    public Registry Registry { get; }
}
