// One caller asks for LRS, the other for ZRS.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Accounts
{
    public static void AddTo(Infrastructure infra)
    {
        Add(infra, "raw", {|AMLR2001:StorageSkuName.StandardLrs|});
        Add(infra, "curated", StorageSkuName.StandardZrs);
    }

    private static void Add(Infrastructure infra, string name, StorageSkuName sku) =>
        infra.Add(new StorageAccount(name) { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = sku } });
}
