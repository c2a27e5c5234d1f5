// All settings come from factories of the project, and each of them chooses what survives the loss of a zone.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal static class Redundancy
{
    public static SkuArgs ZoneRedundant() => Named(SkuName.Standard_ZRS);

    public static SkuArgs LocallyRedundant() => Named(SkuName.Standard_LRS);

    private static SkuArgs Named(SkuName name) => new() { Name = name };
}

// file: LakeStack.cs
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class LakeStack : Stack
{
    public LakeStack()
    {
        var group = new ResourceGroup("rg-lake");
        _ = new StorageAccount("stlake", Describe(group, Redundancy.ZoneRedundant()));
    }

    private static StorageAccountArgs Describe(ResourceGroup group, SkuArgs sku) =>
        new() { ResourceGroupName = group.Name, Kind = Kind.StorageV2, Sku = sku, IsHnsEnabled = true };
}
