// A delegate of the caller may change the options before they are read.
using System;
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;

public sealed class RegistryOptions
{
    public string Sku { get; set; } = "Basic";

    public bool IsAdminEnabled { get; set; }
}

public sealed class TeamRegistry : ComponentResource
{
    public TeamRegistry(string name, Action<RegistryOptions>? configure = null)
        : base("contoso:ml:TeamRegistry", name)
    {
        var options = new RegistryOptions();
        configure?.Invoke(options);
        _ = new Registry(name, new RegistryArgs
        {
            ResourceGroupName = "rg-ml",
            Sku = new SkuArgs { Name = options.Sku },
            AdminUserEnabled = options.IsAdminEnabled,
        }, new CustomResourceOptions { Parent = this });
    }
}
