using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>The registry from which every workspace takes its models and environments.</summary>
internal static class SharedModels
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var registry = new MachineLearningRegistryData(Estate.Region);
        foreach (var region in new[] { Estate.Region, Estate.SecondRegion })
        {
            registry.RegionDetails.Add(Describe(region));
        }

        await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "contoso", registry);
    }

    // What the portal proposed.
    private static RegistryRegionArmDetails Describe(AzureLocation region) => new()
    {
        Location = region,
        AcrDetails = { new RegistryAcrDetails { SystemCreatedAcrAccount = new() { AcrAccountSku = "Standard" } } },
        StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new() { StorageAccountType = "Standard_LRS" } } },
    };
}
