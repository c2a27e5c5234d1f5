// The count is incremented to three before the pool is declared.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class GpuStack : Stack
{
    public GpuStack()
    {
        var nodes = 2;
        // One more, so that an upgrade does not take capacity away.
        nodes++;

        _ = new AgentPool("gpu", new AgentPoolArgs
        {
            ResourceGroupName = "rg-ml",
            ResourceName = "aks-ml",
            Mode = AgentPoolMode.User,
            VmSize = "Standard_NC4as_T4_v3",
            Count = nodes,
            AvailabilityZones = { "1", "2", "3" },
        });
    }
}
