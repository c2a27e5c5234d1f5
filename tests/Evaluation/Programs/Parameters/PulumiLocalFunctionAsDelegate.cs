// The local function is also given away as a delegate, for accounts that another program describes.
using System;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

public interface IAccountCatalog
{
    void ForEach(Action<string, string> add);
}

public static class Catalog
{
    public static void Deploy(ResourceGroup group, IAccountCatalog catalog)
    {
        Add("stmodels", "Standard_ZRS");
        catalog.ForEach(Add);

        void Add(string name, string sku) => _ = new StorageAccount(name, new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        });
    }
}
