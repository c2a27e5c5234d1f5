// Both branches of the condition are below Premium.
using Azure.Provisioning;
using Azure.Provisioning.ContainerRegistry;

public static class Images
{
    public static void AddTo(Infrastructure infra, bool isProduction)
    {
        var registry = new ContainerRegistryService("images");
        registry.Sku = new ContainerRegistrySku
        {
            Name = {|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|},
        };
        infra.Add(registry);
    }
}
