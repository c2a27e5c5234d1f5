// The whole SKU is replaced by one that replicates to other zones.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Archive
{
    public static void AddTo(Infrastructure infra)
    {
        var account = new StorageAccount("archive") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = StorageSkuName.StandardLrs } };
        infra.Add(account);
        account.Sku = new StorageSku { Name = StorageSkuName.StandardZrs };
    }
}
