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
        Export = new ContainerGroup("aci-export", new ContainerGroupArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            OsType = OperatingSystemTypes.Linux,
            Containers = { new ContainerArgs { Name = "export", Image = "crml.azurecr.io/export:3" } },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public ContainerGroup Export { get; }
}
