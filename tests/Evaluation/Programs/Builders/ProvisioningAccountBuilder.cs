// The builder is asked for one copy.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public sealed class AccountBuilder
{
    private StorageSkuName _sku = StorageSkuName.StandardZrs;

    public AccountBuilder Cheap()
    {
        _sku = {|AMLR2001:StorageSkuName.StandardLrs|};
        return this;
    }

    public StorageAccount Build(string name) => new(name) { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = _sku } };
}

public static class Lake
{
    public static void AddTo(Infrastructure infra)
    {
        var account = new AccountBuilder().Cheap().Build("lake");
        infra.Add(account);
    }
}
