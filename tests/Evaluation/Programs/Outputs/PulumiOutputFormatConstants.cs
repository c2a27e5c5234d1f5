// The format has constant parts only, so the SKU is Standard_LRS.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal static class ScratchAccount
{
    private const string Redundancy = "LRS";

    public static StorageAccount Create(ResourceGroup group) => new("stscratch", new StorageAccountArgs
    {
        ResourceGroupName = group.Name,
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = {|AMLR2001:Output.Format($"Standard_{Redundancy}")|} },
    });
}
