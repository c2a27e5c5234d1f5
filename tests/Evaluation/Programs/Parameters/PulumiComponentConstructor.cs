// The component is internal and made twice; the nightly tools run as Spot, the hourly ones do not.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

namespace Contoso.Platform;

internal sealed class BatchTool : ComponentResource
{
    public BatchTool(string name, Input<string> group, ContainerGroupPriority priority, ComponentResourceOptions? options = null)
        : base("contoso:batch:Tool", name, options)
    {
        _ = new ContainerGroup(name, new ContainerGroupArgs
        {
            ResourceGroupName = group,
            OsType = OperatingSystemTypes.Linux,
            Priority = priority,
            Zones = { "1" },
            Containers =
            {
                new ContainerArgs
                {
                    Name = name,
                    Image = "contoso.azurecr.io/tool:3",
                    Resources = new ResourceRequirementsArgs { Requests = new ResourceRequestsArgs { Cpu = 1, MemoryInGB = 2 } },
                },
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}

internal static class Tools
{
    public static void Deploy(Input<string> group)
    {
        _ = new BatchTool("hourly", group, ContainerGroupPriority.Regular);
        _ = new BatchTool("nightly", group, {|AMLR3103:ContainerGroupPriority.Spot|});
    }
}
