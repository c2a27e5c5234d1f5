// The constant of another class is LRS for both accounts.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Redundancy
{
    public const StorageSkuName Cheap = StorageSkuName.StandardLrs;
}

public sealed class DataModule : Infrastructure
{
    public DataModule()
        : base("data")
    {
        Add(new StorageAccount("raw") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = {|AMLR2001:Redundancy.Cheap|} } });
        Add(new StorageAccount("curated") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = StorageSkuName.StandardZrs } });
    }
}
