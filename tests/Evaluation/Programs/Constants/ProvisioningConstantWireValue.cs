// A registry of machine learning takes SKUs as text, and the constant text is Standard_LRS; there is one region.
using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;

public static class SharedModels
{
    private const string Account = {|AMLR1302:"Standard_LRS"|};

    public static void AddTo(Infrastructure infra) => infra.Add(new {|AMLR1301:MachineLearningRegistry|}("models")
    {
        RegionDetails =
        {
            new RegistryRegionArmDetails
            {
                StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new SystemCreatedStorageAccount { StorageAccountType = Account } } },
                AcrDetails = { new RegistryAcrDetails { SystemCreatedAcrAccount = new SystemCreatedAcrAccount { AcrAccountSku = "Premium" } } },
            },
        },
    });
}
