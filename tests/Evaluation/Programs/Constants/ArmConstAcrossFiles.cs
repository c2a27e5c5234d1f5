// The SKU is a constant of another file and is Basic, so the registry cannot be replicated.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;
using Contoso.Platform.Settings;

namespace Contoso.Platform;

public static class RegistryDeployment
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku({|AMLR2101:RegistryDefaults.Sku|}))
        {
            IsAdminUserEnabled = false,
        };
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, RegistryDefaults.Name, data);
    }
}
// file: RegistryDefaults.cs
namespace Contoso.Platform.Settings;

public static class RegistryDefaults
{
    public const string Name = "acrcontosoml";
    public const string Sku = "Basic";
}
