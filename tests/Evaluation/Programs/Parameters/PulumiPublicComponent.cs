// The component and its constructor are public, so other programs choose the SKU; the one caller here proves nothing for them.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Components;

public sealed class DataAccount : ComponentResource
{
    public DataAccount(string name, Input<string> group, SkuName sku, ComponentResourceOptions? options = null)
        : base("contoso:data:Account", name, options)
    {
        Account = new StorageAccount(name, new StorageAccountArgs
        {
            ResourceGroupName = group,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public StorageAccount Account { get; }
}

public sealed class TestStack : Stack
{
    public TestStack()
    {
        var group = new ResourceGroup("rg-test");
        _ = new DataAccount("sttest", group.Name, SkuName.Standard_LRS);
    }
}
