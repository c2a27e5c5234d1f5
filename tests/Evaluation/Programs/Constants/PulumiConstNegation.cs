// A negated constant switches soft delete off.
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;

public class SecretsStack : Stack
{
    private const bool IsLongLived = true;

    public SecretsStack()
    {
        _ = new Vault("kv-sandbox", new VaultArgs
        {
            ResourceGroupName = "rg-sandbox",
            Properties = new VaultPropertiesArgs
            {
                TenantId = "72f988bf-86f1-41af-91ab-2d7cd011db47",
                Sku = new SkuArgs { Family = SkuFamily.A, Name = SkuName.Standard },
                EnableSoftDelete = {|AMLR2202:!IsLongLived|},
                EnablePurgeProtection = true,
            },
        });
    }
}
