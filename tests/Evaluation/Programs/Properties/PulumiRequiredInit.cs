// The required property is set by the callers of a public component, so it cannot be told.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public sealed class PoolComponentArgs
{
    public required int Nodes { get; init; }

    public string VmSize { get; init; } = "Standard_D8s_v5";
}

public sealed class PoolComponent : ComponentResource
{
    public PoolComponent(string name, PoolComponentArgs args)
        : base("contoso:ml:PoolComponent", name)
    {
        _ = new AgentPool(name, new AgentPoolArgs
        {
            ResourceGroupName = "rg-ml",
            ResourceName = "aks-ml",
            Mode = AgentPoolMode.User,
            VmSize = args.VmSize,
            Count = args.Nodes,
            AvailabilityZones = { "1", "2", "3" },
        });
    }
}
