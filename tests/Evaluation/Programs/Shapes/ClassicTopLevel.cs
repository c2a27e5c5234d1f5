// The export runs in no zone, which goes down with any of them.
using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    _ = new {|AMLR3101:Group|}("aci-export", new GroupArgs
    {
        ResourceGroupName = "rg-batch",
        OsType = "Linux",
        Containers = new GroupContainerArgs { Name = "export", Image = "cr.azurecr.io/export:3", Cpu = 1, Memory = 2 },
    });
});
