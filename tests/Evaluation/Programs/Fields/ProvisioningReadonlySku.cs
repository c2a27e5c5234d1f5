// The field holds a Basic SKU, which the registry takes.
using Azure.Provisioning;
using Azure.Provisioning.ContainerRegistry;

public sealed class ImageModule : Infrastructure
{
    private static readonly ContainerRegistrySkuName s_sku = {|AMLR2101:ContainerRegistrySkuName.Basic|};

    public ImageModule()
        : base("images") =>
        Add(new ContainerRegistryService("images") { Sku = new ContainerRegistrySku { Name = s_sku } });
}
