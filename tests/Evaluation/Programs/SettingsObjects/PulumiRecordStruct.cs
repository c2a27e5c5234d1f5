// The record struct asks for Spot machines for the pool of inference.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

internal readonly record struct PoolSettings(string VmSize, int Nodes, string Priority);

internal class InferencePool : Stack
{
    public InferencePool()
    {
        var settings = new PoolSettings("Standard_D8s_v5", 3, "Spot");
        _ = new AgentPool("inference", new AgentPoolArgs
        {
            ResourceGroupName = "rg-serving",
            ResourceName = "aks-serving",
            Mode = AgentPoolMode.User,
            VmSize = settings.VmSize,
            Count = settings.Nodes,
            AvailabilityZones = { "1", "2", "3" },
            ScaleSetPriority = {|AMLR3006:settings.Priority|},
        });
    }
}
