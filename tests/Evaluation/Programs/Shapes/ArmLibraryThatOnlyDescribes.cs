// The class is public and describes registries for its callers, who complete and send them; the small one says Basic.
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;

namespace Contoso.Azure.Images;

public static class RegistryTemplates
{
    public static ContainerRegistryData Small(AzureLocation region) => new(region, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}))
    {
        IsAdminUserEnabled = false,
    };

    public static ContainerRegistryData Of(AzureLocation region, ContainerRegistrySkuName sku) => new(region, new ContainerRegistrySku(sku))
    {
        IsAdminUserEnabled = false,
    };
}
