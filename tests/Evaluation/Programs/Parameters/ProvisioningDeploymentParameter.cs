// The SKU is a parameter of the deployment, so nobody can tell what it will be.
using Azure.Provisioning;
using Azure.Provisioning.Storage;

public sealed class AuditModule : Infrastructure
{
    public AuditModule()
        : base("audit")
    {
        var sku = new ProvisioningParameter("sku", typeof(string)) { Value = "Standard_LRS" };
        Add(sku);
        Add(new StorageAccount("audit") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = sku } });
    }
}
