// The stack's properties are its outputs; the registry of models has one region, and its images cannot be replicated.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Models;

public sealed class ModelStack : Stack
{
    public ModelStack()
    {
        var group = new ResourceGroup("rg-models");
        var registry = new Registry("mlr-contoso", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            RegionDetails =
            {
                new RegistryRegionArmDetailsArgs
                {
                    Location = {|AMLR1301:"westeurope"|},
                    AcrDetails = new AcrDetailsArgs
                    {
                        SystemCreatedAcrAccount = new SystemCreatedAcrAccountArgs { AcrAccountSku = {|AMLR1303:"Standard"|} },
                    },
                    StorageAccountDetails = new StorageAccountDetailsArgs
                    {
                        SystemCreatedStorageAccount = new SystemCreatedStorageAccountArgs { StorageAccountType = "Standard_ZRS" },
                    },
                },
            },
        });
        RegistryId = registry.Id;
    }

    [Output] public Output<string> RegistryId { get; private set; }
}
