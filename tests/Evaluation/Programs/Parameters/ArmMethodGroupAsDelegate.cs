// The private method is handed to a scheduler as a delegate, so other code calls it with values that are not in sight.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

public interface IDeploymentQueue
{
    void Register(string key, Func<ResourceGroupResource, string, Task> deploy);
}

public static class RegistryJobs
{
    public static void Register(IDeploymentQueue queue) => queue.Register("registry", CreateAsync);

    public static Task DeployAsync(ResourceGroupResource group) => CreateAsync(group, "Basic");

    private static Task CreateAsync(ResourceGroupResource group, string sku) =>
        group.GetContainerRegistries().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "acrteam",
            new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(sku)));
}
