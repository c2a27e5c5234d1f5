// The stack is given transformations, which may change every resource that it makes.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class GuardedStack : Stack
{
    public GuardedStack()
        : base(new StackOptions { ResourceTransformations = { Raise } })
    {
        var group = new ResourceGroup("rg-guarded");
        _ = new StorageAccount("stguarded", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
        });
    }

    private static ResourceTransformationResult? Raise(ResourceTransformationArgs args)
    {
        if (args.Args is not StorageAccountArgs account)
        {
            return null;
        }

        account.Sku = new SkuArgs { Name = SkuName.Standard_ZRS };
        return new ResourceTransformationResult(account, args.Options);
    }
}
