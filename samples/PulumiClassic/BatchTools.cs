using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.Core;

namespace Contoso.MlPlatform;

/// <summary>Small jobs that need no cluster.</summary>
internal sealed class BatchTools : ComponentResource
{
    public BatchTools(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Tools", name, options)
    {
        _ = new Group("aci-export", new GroupArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            OsType = "Linux",
            RestartPolicy = "OnFailure",
            IpAddressType = "None",
            Containers = new GroupContainerArgs { Name = "export", Image = "crml.azurecr.io/export:7", Cpu = 1, Memory = 2 },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}
