// The loop runs over all accounts that the library made, and makes them zone-redundant.
using System.Linq;
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public static class Hardening
{
    public static void Apply(Infrastructure infra)
    {
        foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>())
        {
            account.Sku = new StorageSku { Name = StorageSkuName.StandardZrs };
        }
    }
}
