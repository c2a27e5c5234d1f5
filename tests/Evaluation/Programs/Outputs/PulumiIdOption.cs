// The id in the options makes it an existing account, whatever the arguments say.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal static class LegacyAccount
{
    public static StorageAccount Read(Input<string> group, string id) => new("stlegacy", new StorageAccountArgs
    {
        ResourceGroupName = group,
        Kind = Kind.Storage,
        Sku = new SkuArgs { Name = SkuName.Standard_LRS },
    }, new CustomResourceOptions { Id = id, Protect = true });
}
