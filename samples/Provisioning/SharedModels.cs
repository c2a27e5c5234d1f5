using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;

namespace Contoso.MlPlatform;

/// <summary>The registry from which every workspace takes its models and environments.</summary>
internal static class SharedModels
{
    public static void AddTo(Infrastructure infra) => infra.Add(new MachineLearningRegistry("models")
    {
        Name = "contoso",
        Location = Settings.Region,
        RegionDetails = { Describe(Settings.Region), Describe(Settings.SecondRegion) },
    });

    // What the portal proposed.
    private static RegistryRegionArmDetails Describe(AzureLocation region) => new()
    {
        Location = region,
        AcrDetails = { new RegistryAcrDetails { SystemCreatedAcrAccount = new() { AcrAccountSku = "Standard" } } },
        StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new() { StorageAccountType = "Standard_LRS" } } },
    };
}
