// A method of the program takes the redundancy away again.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Sandbox
{
    public static void AddTo(Infrastructure infra)
    {
        var account = new StorageAccount("sandbox") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = StorageSkuName.StandardZrs } };
        MakeCheap(account);
        infra.Add(account);
    }

    private static void MakeCheap(StorageAccount account) => account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};
}
