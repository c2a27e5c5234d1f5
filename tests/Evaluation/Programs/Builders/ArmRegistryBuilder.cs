// The builder keeps the SKU in a field and Build uses it; the caller says Basic.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal sealed class RegistryBuilder
{
    private ContainerRegistrySkuName _sku = ContainerRegistrySkuName.Premium;
    private bool _admin;

    public RegistryBuilder WithSku(ContainerRegistrySkuName sku)
    {
        _sku = sku;
        return this;
    }

    public RegistryBuilder WithAdmin()
    {
        _admin = true;
        return this;
    }

    public ContainerRegistryData Build() => new(AzureLocation.WestEurope, new ContainerRegistrySku(_sku)) { IsAdminUserEnabled = _admin };
}

internal static class Deployment
{
    public static Task DeployAsync(ResourceGroupResource group) => group.GetContainerRegistries().CreateOrUpdateAsync(
        WaitUntil.Completed, "acrteam", new RegistryBuilder().WithSku({|AMLR2101:ContainerRegistrySkuName.Basic|}).WithAdmin().Build());
}
