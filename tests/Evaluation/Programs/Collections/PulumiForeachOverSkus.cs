// The loop goes over two constants, and both are locally redundant.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class AccountStack : Stack
{
    public AccountStack()
    {
        var group = new ResourceGroup("rg-accounts");
        foreach (var sku in new[] { {|AMLR2001:SkuName.Standard_LRS|}, {|AMLR2001:SkuName.Premium_LRS|} })
        {
            _ = new StorageAccount($"st{sku}", new StorageAccountArgs
            {
                ResourceGroupName = group.Name,
                Kind = Kind.BlockBlobStorage,
                Sku = new SkuArgs { Name = sku },
            });
        }
    }
}
