// The component is made with transformations, which also apply to the account inside.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class Exports : ComponentResource
{
    public Exports(string name, ResourceGroup group, ComponentResourceOptions options) : base("contoso:data:Exports", name, options)
    {
        _ = new StorageAccount("stexports", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}

internal static class Deployment
{
    public static void Deploy(ResourceGroup group, ResourceTransformation policy) =>
        _ = new Exports("exports", group, new ComponentResourceOptions { ResourceTransformations = { policy } });
}
