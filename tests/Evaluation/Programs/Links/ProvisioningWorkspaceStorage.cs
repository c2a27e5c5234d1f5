// The storage of the workspace is replicated to another region, which the workspace cannot use.
using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;
using Azure.Provisioning.Storage;

public static class Workspaces
{
    public static void AddTo(Infrastructure infra, string registryId)
    {
        var storage = new StorageAccount("mlStorage") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = {|AMLR1001:StorageSkuName.StandardGrs|} } };
        infra.Add(storage);
        infra.Add(new MachineLearningWorkspace("workspace")
        {
            Kind = "Default",
            ContainerRegistry = registryId,
            StorageAccount = storage.Id,
        });
    }
}
