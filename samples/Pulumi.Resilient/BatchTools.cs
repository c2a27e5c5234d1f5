using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>Small tools that do not deserve a cluster of their own.</summary>
internal sealed class BatchTools : ComponentResource
{
    public BatchTools(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:BatchTools", name, options)
    {
        // One group in each of two zones: whichever is up takes the next job from the queue.
        foreach (var zone in new[] { "1", "2" })
        {
            _ = new ContainerGroup($"aci-export-{zone}", new ContainerGroupArgs
            {
                ResourceGroupName = group.Name,
                Location = Settings.Region,
                Zones = { zone },
                OsType = OperatingSystemTypes.Linux,
                Containers = { new ContainerArgs { Name = "export", Image = "crml.azurecr.io/export:3" } },
                Tags = settings.Tags,
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }
}
