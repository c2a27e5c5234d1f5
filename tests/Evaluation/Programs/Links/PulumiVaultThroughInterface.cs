// The vault's id comes from an interface of the platform, so which vault it is cannot be told; the vault made here is for a web site.
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.Resources;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

public interface ISharedServices
{
    Output<string> VaultId { get; }

    Output<string> AccountId { get; }

    Output<string> RegistryId { get; }
}

internal static class Orders
{
    public static void Deploy(ResourceGroup group, ISharedServices shared, string tenantId)
    {
        _ = new Vault("kv-web", new VaultArgs
        {
            ResourceGroupName = group.Name,
            Properties = new VaultPropertiesArgs { TenantId = tenantId, Sku = new SkuArgs { Family = SkuFamily.A, Name = SkuName.Standard } },
        });
        _ = new ML.Workspace("mlw-orders", new ML.WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            KeyVault = shared.VaultId,
            StorageAccount = shared.AccountId,
            ContainerRegistry = shared.RegistryId,
        });
    }
}
