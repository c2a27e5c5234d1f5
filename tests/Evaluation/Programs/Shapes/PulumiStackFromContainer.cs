// The stack is constructed by the service provider; what it reads of its injected settings is not known, what it writes itself is.
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Platform;

public interface IPlatformSettings
{
    string TenantId { get; }

    bool SoftDelete { get; }
}

public sealed class SecretStack : Stack
{
    public SecretStack(IPlatformSettings settings)
    {
        var group = new ResourceGroup("rg-secrets");
        var sku = new SkuArgs { Family = SkuFamily.A, Name = SkuName.Standard };
        _ = new Vault("kv-platform", new VaultArgs
        {
            ResourceGroupName = group.Name,
            Properties = new VaultPropertiesArgs { TenantId = settings.TenantId, Sku = sku, EnableSoftDelete = settings.SoftDelete },
        });
        _ = new Vault("kv-scratch", new VaultArgs
        {
            ResourceGroupName = group.Name,
            Properties = new VaultPropertiesArgs { TenantId = settings.TenantId, Sku = sku, EnableSoftDelete = {|AMLR2202:false|} },
        });
    }
}

// file: Program.cs
using System;
using System.Threading.Tasks;
using Pulumi;

namespace Contoso.Platform;

internal static class Program
{
    public static Task<int> RunAsync(IServiceProvider services) => Pulumi.Deployment.RunAsync<SecretStack>(services);
}
