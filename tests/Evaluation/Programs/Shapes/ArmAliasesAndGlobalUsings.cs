// The usings are global in another file and two types have aliases; the registry is Basic.
namespace Contoso.Images;

internal static class TeamImages
{
    public static Task DeployAsync(ResourceGroupResource group)
    {
        RegistryData data = new(AzureLocation.WestEurope, new(Sku.Basic)) { IsAdminUserEnabled = false };
        data.Sku.Name = {|AMLR2101:Sku.Basic|};
        return group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acrteam", data);
    }
}

// file: GlobalUsings.cs
global using System.Threading.Tasks;
global using Azure;
global using Azure.Core;
global using Azure.ResourceManager.ContainerRegistry;
global using Azure.ResourceManager.Resources;
global using RegistryData = Azure.ResourceManager.ContainerRegistry.ContainerRegistryData;
global using Sku = Azure.ResourceManager.ContainerRegistry.Models.ContainerRegistrySkuName;
