// The helper gets the properties of the vault, not the vault, and switches soft delete off.
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Secrets;

internal static class VaultFactory
{
    public static Vault Create(ResourceGroup group, string tenantId)
    {
        var properties = new VaultPropertiesArgs
        {
            TenantId = tenantId,
            Sku = new SkuArgs { Family = SkuFamily.A, Name = SkuName.Standard },
        };
        AllowNightlyTeardown(properties);
        return new Vault("kv-test", new VaultArgs { ResourceGroupName = group.Name, Properties = properties });
    }

    private static void AllowNightlyTeardown(VaultPropertiesArgs properties)
    {
        properties.EnableRbacAuthorization = true;
        properties.EnableSoftDelete = {|AMLR2202:false|};
    }
}
