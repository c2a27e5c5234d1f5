// The list of zones of the group is filled after the arguments were made, so the group is in a zone.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Batch;

internal static class Exporter
{
    public static ContainerGroup Create(ResourceGroup group)
    {
        var zones = new InputList<string>();
        zones.Add("3");
        return new ContainerGroup("ci-export", new ContainerGroupArgs
        {
            ResourceGroupName = group.Name,
            OsType = OperatingSystemTypes.Linux,
            Zones = zones,
            Containers = new ContainerArgs
            {
                Name = "export",
                Image = "contoso.azurecr.io/export:5",
                Resources = new ResourceRequirementsArgs { Requests = new ResourceRequestsArgs { Cpu = 1, MemoryInGB = 2 } },
            },
        });
    }
}
