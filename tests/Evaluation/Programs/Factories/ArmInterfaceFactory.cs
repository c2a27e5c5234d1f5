// The factory is an interface whose implementation is chosen elsewhere, so the SKU cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

public interface ISkuPolicy
{
    ContainerRegistrySku Registry { get; }

    ContainerRegistrySkuName NameFor(string team);
}

internal sealed class RegistryDeployment(ISkuPolicy policy, ResourceGroupResource group)
{
    public async Task DeployAsync(string team)
    {
        var registries = group.GetContainerRegistries();
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "acrshared", new(AzureLocation.WestEurope, policy.Registry));
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, $"acr{team}", new(AzureLocation.WestEurope, new(policy.NameFor(team))));
    }
}
