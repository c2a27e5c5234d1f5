// The component gives its account to the stack as a property, and the stack makes it the default account of the workspace.
using Pulumi;
using Pulumi.AzureNative.Resources;
using ML = Pulumi.AzureNative.MachineLearningServices;

namespace Contoso.Platform;

internal sealed class MlStack : Stack
{
    public MlStack()
    {
        var group = new ResourceGroup("rg-ml");
        var foundation = new Foundation("foundation", group);
        _ = new ML.Workspace("mlw-churn", new ML.WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            StorageAccount = foundation.Account.Id,
            ContainerRegistry = new Pulumi.Config().Require("registryId"),
        });
    }
}

// file: Foundation.cs
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class Foundation : ComponentResource
{
    public Foundation(string name, ResourceGroup group, ComponentResourceOptions? options = null) : base("contoso:ml:Foundation", name, options)
    {
        Account = new StorageAccount("stml", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = {|AMLR1002:SkuName.Standard_LRS|} },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public StorageAccount Account { get; }
}
