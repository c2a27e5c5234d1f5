// The policy is an interface of another library: what it does to the settings cannot be seen.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

public interface IPolicy<in T>
{
    void Apply(T settings);
}

internal sealed class TeamRegistries(ResourceGroupResource group, IPolicy<ContainerRegistryData> policy)
{
    public async Task DeployAsync(string team)
    {
        var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic));
        policy.Apply(data);
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, $"acr{team}", data);
    }
}
