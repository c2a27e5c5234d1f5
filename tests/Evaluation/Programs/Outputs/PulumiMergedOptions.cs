// The options are merged with what the caller gives, which may bring transformations along.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;

namespace Contoso.Components;

public sealed class TeamRegistry : ComponentResource
{
    public TeamRegistry(string name, Input<string> group, CustomResourceOptions? registryOptions = null, ComponentResourceOptions? options = null)
        : base("contoso:images:TeamRegistry", name, options)
    {
        var own = new CustomResourceOptions { Parent = this };
        _ = new Registry(name, new RegistryArgs
        {
            ResourceGroupName = group,
            Sku = new SkuArgs { Name = SkuName.Standard },
        }, CustomResourceOptions.Merge(own, registryOptions));
        RegisterOutputs();
    }
}
