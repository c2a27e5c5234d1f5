// The key is the environment of the run, so which of the two SKUs is meant cannot be told.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal sealed class TeamRegistry(ResourceGroupResource group, string environment)
{
    private static readonly Dictionary<string, ContainerRegistrySkuName> Skus = new()
    {
        ["dev"] = ContainerRegistrySkuName.Basic,
        ["prod"] = ContainerRegistrySkuName.Premium,
    };

    public Task DeployAsync() => group.GetContainerRegistries().CreateOrUpdateAsync(
        WaitUntil.Completed, $"acrteam{environment}", new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(Skus[environment])));
}
