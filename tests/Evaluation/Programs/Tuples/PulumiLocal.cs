// The tuple in the local carries Standard as the SKU of the registry.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var registry = (Name: "crimages", Sku: {|AMLR2101:SkuName.Standard|}, IsAdminEnabled: false);

    _ = new Registry(registry.Name, new RegistryArgs
    {
        ResourceGroupName = "rg-ml",
        Sku = new SkuArgs { Name = registry.Sku },
        AdminUserEnabled = registry.IsAdminEnabled,
    });
});
