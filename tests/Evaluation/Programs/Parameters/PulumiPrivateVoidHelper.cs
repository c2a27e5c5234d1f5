// The private helper of the stack makes three accounts; the two for scratch files and exports are locally redundant.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

public sealed class DataStack : Stack
{
    private readonly ResourceGroup _group = new("rg-data");

    public DataStack()
    {
        AddAccount("stscratch", {|AMLR2001:"Standard_LRS"|});
        AddAccount("stcurated", "Standard_ZRS");
        AddAccount("stexports", {|AMLR2001:"Standard_LRS"|}, AccessTier.Cool);
    }

    private void AddAccount(string name, string sku, AccessTier? tier = null)
    {
        _ = new StorageAccount(name, new StorageAccountArgs
        {
            ResourceGroupName = _group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
            AccessTier = tier ?? AccessTier.Hot,
        });
    }
}
