// The number in the interpolated string makes a size of a current series.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class VisionPoolStack : Stack
{
    public VisionPoolStack()
    {
        var cores = 8;
        var size = $"Standard_D{cores}s_v5";

        _ = new AgentPool("vision", new AgentPoolArgs
        {
            ResourceGroupName = "rg-ml",
            ResourceName = "aks-ml",
            Mode = AgentPoolMode.User,
            VmSize = size,
            Count = 3,
            AvailabilityZones = { "1", "2", "3" },
        });
    }
}
