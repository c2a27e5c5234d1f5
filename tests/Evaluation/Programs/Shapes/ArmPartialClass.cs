// One part of the class holds the SKU of the other part's registry, and it is Standard.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Images;

internal sealed partial class ImageRegistry(ResourceGroupResource group)
{
    public Task DeployAsync() => group.GetContainerRegistries().CreateOrUpdateAsync(
        WaitUntil.Completed, Name, new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku({|AMLR2101:Size|})));
}

// file: ImageRegistry.Settings.cs
using Azure.ResourceManager.ContainerRegistry.Models;

namespace Contoso.Images;

internal sealed partial class ImageRegistry
{
    private const string Name = "acrimages";

    private static readonly ContainerRegistrySkuName Size = ContainerRegistrySkuName.Standard;
}
