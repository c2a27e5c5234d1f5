// The second region of the registry is replaced by the first one, so the registry lives in one region.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

public class ModelStack : Stack
{
    public ModelStack()
    {
        var second = "northeurope";
        // Quota is missing there.
        second = "westeurope";

        _ = new Registry("mlr-contoso", new RegistryArgs
        {
            ResourceGroupName = "rg-ml",
            Location = "westeurope",
            RegionDetails =
            {
                new RegistryRegionArmDetailsArgs { Location = {|AMLR1301:"westeurope"|} },
                new RegistryRegionArmDetailsArgs { Location = second },
            },
        });
    }
}
