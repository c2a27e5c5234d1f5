using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The registry from which every workspace takes its models and environments.</summary>
internal sealed class SharedModels : ComponentResource
{
    public SharedModels(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:SharedModels", name, options)
    {
        Registry = new Registry("contoso", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            RegionDetails = { Describe(Settings.Region), Describe(Settings.SecondRegion) },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Registry Registry { get; }

    private static RegistryRegionArmDetailsArgs Describe(string region) => new()
    {
        Location = region,
        AcrDetails = { new AcrDetailsArgs { SystemCreatedAcrAccount = new SystemCreatedAcrAccountArgs { AcrAccountSku = "Premium" } } },
        StorageAccountDetails =
        {
            new StorageAccountDetailsArgs
            {
                SystemCreatedStorageAccount = new SystemCreatedStorageAccountArgs { StorageAccountType = "Standard_ZRS" },
            },
        },
    };
}
