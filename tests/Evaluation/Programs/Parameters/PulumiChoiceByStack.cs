// The argument is locally redundant only outside of production, which is a choice of the author.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class ModelStore : ComponentResource
{
    public ModelStore(string name, ResourceGroup group) : base("contoso:ml:ModelStore", name)
    {
        var isProduction = Pulumi.Deployment.Instance.StackName == "prod";
        Models = Create("stmodels", group, isProduction ? SkuName.Standard_ZRS : SkuName.Standard_LRS);
        RegisterOutputs();
    }

    public StorageAccount Models { get; }

    private StorageAccount Create(string name, ResourceGroup group, SkuName sku) => new(name, new StorageAccountArgs
    {
        ResourceGroupName = group.Name,
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = sku },
    }, new CustomResourceOptions { Parent = this });
}
