// Production has a Premium registry; nobody can tell which one this is.
using Azure.Provisioning;
using Azure.Provisioning.ContainerRegistry;

public static class Images
{
    public static void AddTo(Infrastructure infra, bool isProduction)
    {
        var registry = new ContainerRegistryService("images") { Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Basic } };
        if (isProduction)
        {
            registry.Sku.Name = ContainerRegistrySkuName.Premium;
        }

        infra.Add(registry);
    }
}
