// Of the two accounts in the table one has a single copy.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Accounts
{
    public static void AddTo(Infrastructure infra)
    {
        foreach (var (name, sku) in new[] { ("raw", {|AMLR2001:StorageSkuName.StandardLrs|}), ("curated", StorageSkuName.StandardGzrs) })
        {
            infra.Add(new StorageAccount(name) { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = sku } });
        }
    }
}
