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
        // Whichever group comes first takes the job; the other one finds nothing to do.
        foreach (var zone in new[] { "1", "2" })
        {
            _ = new Group($"aci-export-{zone}", new GroupArgs
            {
                ResourceGroupName = group.Name,
                Location = Settings.Region,
                Zones = { zone },
                OsType = "Linux",
                RestartPolicy = "OnFailure",
                IpAddressType = "None",
                Containers = new GroupContainerArgs { Name = "export", Image = "crml.azurecr.io/export:7", Cpu = 1, Memory = 2 },
                Tags = settings.Tags,
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }
}
