// The local is null until the coalescing assignment makes it Spot.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    string? priority = null;
    priority ??= {|AMLR3103:"Spot"|};

    _ = new ContainerGroup("aci-export", new ContainerGroupArgs
    {
        ResourceGroupName = "rg-batch",
        OsType = OperatingSystemTypes.Linux,
        Containers = { new ContainerArgs { Name = "export", Image = "crbatch.azurecr.io/export:3" } },
        RestartPolicy = ContainerGroupRestartPolicy.OnFailure,
        Priority = priority,
    });
});
