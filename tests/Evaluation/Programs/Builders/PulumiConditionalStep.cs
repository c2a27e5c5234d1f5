// The step that makes the account locally redundant is called for test stacks only.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class AccountBuilder(string name)
{
    private SkuName _sku = SkuName.Standard_ZRS;

    public AccountBuilder WithSku(SkuName sku)
    {
        _sku = sku;
        return this;
    }

    public StorageAccount Build(ResourceGroup group) => new(name, new StorageAccountArgs
    {
        ResourceGroupName = group.Name,
        Kind = Kind.StorageV2,
        Sku = new SkuArgs { Name = _sku },
    });
}

internal sealed class ModelStack : Stack
{
    public ModelStack()
    {
        var builder = new AccountBuilder("stmodels");
        if (Pulumi.Deployment.Instance.StackName != "prod")
        {
            builder.WithSku(SkuName.Standard_LRS);
        }

        Models = builder.Build(new ResourceGroup("rg-models"));
    }

    public StorageAccount Models { get; }
}
