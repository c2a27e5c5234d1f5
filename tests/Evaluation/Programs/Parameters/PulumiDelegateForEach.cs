// The private method is passed on as a method group and called for whatever the configuration lists.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

public sealed class TenantStack : Stack
{
    private readonly ResourceGroup _group = new("rg-tenants");

    public TenantStack()
    {
        var tenants = new Pulumi.Config().RequireObject<List<Tenant>>("tenants");
        tenants.ForEach(Add);
        Add(new Tenant("contoso", "Standard_ZRS"));
    }

    public sealed record Tenant(string Name, string Sku);

    private void Add(Tenant tenant) => _ = new StorageAccount($"st{tenant.Name}", new StorageAccountArgs
    {
        ResourceGroupName = _group.Name,
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = tenant.Sku },
    });
}
