// Each department has an account of its own, and each has one copy of its data.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Departments
{
    public static void AddTo(Infrastructure infra)
    {
        foreach (var department in new[] { "risk", "pricing", "vision" })
        {
            infra.Add(new StorageAccount(department)
            {
                Kind = StorageKind.StorageV2,
                Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} },
            });
        }
    }
}
