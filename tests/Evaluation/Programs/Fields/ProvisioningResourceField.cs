// The account is kept in a field, and added by a method.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public sealed class Lake
{
    private readonly StorageAccount _account = new("lake") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} } };

    public void AddTo(Infrastructure infra) => infra.Add(_account);
}
