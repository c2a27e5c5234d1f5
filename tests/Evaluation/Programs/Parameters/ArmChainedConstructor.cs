// The short constructor passes the Standard SKU on to the long one, and the deployment uses the short one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal sealed class RegistryDeployment
{
    private readonly ResourceGroupResource _group;
    private readonly ContainerRegistrySku _sku;

    public RegistryDeployment(ResourceGroupResource group)
        : this(group, {|AMLR2101:ContainerRegistrySkuName.Standard|})
    {
    }

    private RegistryDeployment(ResourceGroupResource group, ContainerRegistrySkuName sku)
    {
        _group = group;
        _sku = new ContainerRegistrySku(sku);
    }

    public Task DeployAsync(string name) => _group.GetContainerRegistries().CreateOrUpdateAsync(
        WaitUntil.Completed, name, new ContainerRegistryData(AzureLocation.WestEurope, _sku));
}

internal static class Images
{
    public static Task DeployAsync(ResourceGroupResource group) => new RegistryDeployment(group).DeployAsync("acrimages");
}
