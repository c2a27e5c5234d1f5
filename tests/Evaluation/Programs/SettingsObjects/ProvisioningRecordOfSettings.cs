// The record that is given to the module asks for one copy.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public sealed record LakeSettings(string Name, StorageSkuName Sku);

public static class Lake
{
    public static void Declare(Infrastructure infra) => AddTo(infra, new LakeSettings("lake", {|AMLR2001:StorageSkuName.StandardLrs|}));

    private static void AddTo(Infrastructure infra, LakeSettings settings) =>
        infra.Add(new StorageAccount(settings.Name) { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = settings.Sku } });
}
