// The SKU is a constant of another file and is Standard, so the registry cannot be replicated.
using System.Threading.Tasks;
using Contoso.Platform.Settings;
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg-ml");
    var registry = new Registry("acrml", new RegistryArgs
    {
        ResourceGroupName = group.Name,
        Sku = new SkuArgs { Name = {|AMLR2101:RegistryDefaults.Sku|} },
        AdminUserEnabled = false,
    });
});

// file: RegistryDefaults.cs
namespace Contoso.Platform.Settings;

internal static class RegistryDefaults
{
    public const string Sku = "Standard";
}
