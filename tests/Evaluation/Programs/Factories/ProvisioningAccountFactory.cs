// The factory makes zone-redundant accounts for production only; the caller asks for a test account.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Sandbox
{
    public static void AddTo(Infrastructure infra)
    {
        var account = Create("sandbox");
        infra.Add(account);
    }

    private static StorageAccount Create(string name) => new(name)
    {
        Kind = StorageKind.StorageV2,
        Sku = new() { Name = {|AMLR2001:StorageSkuName.StandardLrs|} },
    };
}
