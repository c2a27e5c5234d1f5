// The imported registry exists already, and the one with an id is only read; the third is new and Basic.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Images;

internal static class Registries
{
    public static void Adopt(ResourceGroup group, string existingId)
    {
        _ = new Registry("acrold", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Sku = new SkuArgs { Name = SkuName.Basic },
        }, new CustomResourceOptions { ImportId = existingId });
        _ = Registry.Get("acrshared", existingId);
        _ = new Registry("acrnew", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Sku = new SkuArgs { Name = {|AMLR2101:SkuName.Basic|} },
        }, new CustomResourceOptions { Protect = true });
    }
}
