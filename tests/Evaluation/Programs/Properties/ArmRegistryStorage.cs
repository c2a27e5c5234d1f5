// The property names one copy for the storage of the second region of the registry.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

internal sealed class ModelRegistry
{
    private string HomeStorage => "Standard_ZRS";

    private string ReplicaStorage => {|AMLR1302:"Standard_LRS"|};

    public async Task DeployAsync(ResourceGroupResource group)
    {
        var registry = new MachineLearningRegistryData(AzureLocation.WestEurope)
        {
            RegionDetails =
            {
                new RegistryRegionArmDetails
                {
                    Location = AzureLocation.WestEurope,
                    StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new() { StorageAccountType = HomeStorage } } },
                },
                new RegistryRegionArmDetails
                {
                    Location = AzureLocation.NorthEurope,
                    StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new() { StorageAccountType = ReplicaStorage } } },
                },
            },
        };
        await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "mlr-contoso", registry);
    }
}
