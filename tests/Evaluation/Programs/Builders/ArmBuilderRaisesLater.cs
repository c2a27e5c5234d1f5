// The chain first says Basic and then Premium, so Premium is what is built; the registry has a replica.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal sealed class RegistryBuilder
{
    private string _sku = "Standard";

    public RegistryBuilder Basic() => With("Basic");

    public RegistryBuilder Premium() => With("Premium");

    public ContainerRegistryData Build() => new(AzureLocation.WestEurope, new ContainerRegistrySku(_sku));

    private RegistryBuilder With(string sku)
    {
        _sku = sku;
        return this;
    }
}

internal static class Deployment
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var builder = new RegistryBuilder().Basic();
        builder = builder.Premium();
        var registry = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acrteam", builder.Build())).Value;
        await registry.GetContainerRegistryReplications().CreateOrUpdateAsync(
            WaitUntil.Completed, "northeurope", new ContainerRegistryReplicationData(AzureLocation.NorthEurope));
    }
}
