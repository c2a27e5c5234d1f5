// A transformation is added to the options before the account is made, and it may replace every argument.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class PolicyStack : Stack
{
    public PolicyStack()
    {
        var group = new ResourceGroup("rg-policy");
        var options = new CustomResourceOptions { Protect = true };
        options.ResourceTransformations.Add(args => args.Args is StorageAccountArgs account
            ? new ResourceTransformationResult(Raise(account), args.Options)
            : null);
        _ = new StorageAccount("stpolicy", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
        }, options);
    }

    private static StorageAccountArgs Raise(StorageAccountArgs args)
    {
        args.Sku = new SkuArgs { Name = SkuName.Standard_ZRS };
        return args;
    }
}
