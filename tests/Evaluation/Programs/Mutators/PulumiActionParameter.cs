// The callback that the helper calls on the arguments comes from other code and may change them.
using System;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal static class Accounts
{
    public static void Deploy(ResourceGroup group, Action<StorageAccountArgs> policy)
    {
        Add("stlake", group, policy);
        Add("stmodels", group, policy);
    }

    private static void Add(string name, ResourceGroup group, Action<StorageAccountArgs> configure)
    {
        var args = new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
        };
        configure(args);
        _ = new StorageAccount(name, args);
    }
}
