// The factory makes Premium registries, which nobody replicates.
using Azure.Provisioning;
using Azure.Provisioning.ContainerRegistry;

public static class Registries
{
    public static ContainerRegistryService Create(string name) => {|AMLR2102:new|}(name) { Sku = CreateSku() };

    private static ContainerRegistrySku CreateSku() => new() { Name = ContainerRegistrySkuName.Premium };
}
