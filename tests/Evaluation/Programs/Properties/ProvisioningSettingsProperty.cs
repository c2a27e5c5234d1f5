// The property of the settings gives LRS.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public sealed class Settings
{
    public StorageSkuName Sku => StorageSkuName.StandardLrs;
}

public static class Lake
{
    public static void AddTo(Infrastructure infra, Settings settings) =>
        infra.Add(new StorageAccount("lake") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = {|AMLR2001:settings.Sku|} } });
}
