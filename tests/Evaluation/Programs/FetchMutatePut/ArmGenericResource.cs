// A generic resource is a bag of settings whose meaning depends on its type id, which comes from outside.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

namespace Contoso.Images;

internal static class GenericDeployment
{
    public static async Task DeployAsync(ArmClient client, ResourceIdentifier id)
    {
        var data = new GenericResourceData(AzureLocation.WestEurope)
        {
            Kind = "registry",
            Sku = new ResourcesSku { Name = "Basic" },
        };
        await client.GetGenericResources().CreateOrUpdateAsync(WaitUntil.Completed, id, data);
    }
}
