// The constant SKU of the container registry behind the first region is Basic.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

public class SharedModels : Stack
{
    private const string Home = "westeurope";
    private const string Second = "northeurope";
    private const string ImageSku = {|AMLR1303:"Basic"|};

    public SharedModels()
    {
        _ = new Registry("mlr-contoso", new RegistryArgs
        {
            ResourceGroupName = "rg-ml",
            Location = Home,
            RegionDetails =
            {
                new RegistryRegionArmDetailsArgs
                {
                    Location = Home,
                    AcrDetails = { new AcrDetailsArgs { SystemCreatedAcrAccount = new SystemCreatedAcrAccountArgs { AcrAccountSku = ImageSku } } },
                },
                new RegistryRegionArmDetailsArgs { Location = Second },
            },
        });
    }
}
