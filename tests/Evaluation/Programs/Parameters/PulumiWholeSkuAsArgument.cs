// The SKU goes to the helper as an object; the one of the scratch account is locally redundant.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal static class Accounts
{
    private static readonly SkuArgs ZoneRedundant = new() { Name = SkuName.Standard_ZRS };

    public static void Deploy(Input<string> group)
    {
        Add(group, "stscratch", new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} });
        Add(group, "stfeatures", ZoneRedundant);
        Add(group, "stlabels", ZoneRedundant);
    }

    private static void Add(Input<string> group, string name, SkuArgs sku)
    {
        var args = new StorageAccountArgs { ResourceGroupName = group, Kind = Kind.StorageV2, Sku = sku };
        _ = new StorageAccount(name, args);
    }
}
