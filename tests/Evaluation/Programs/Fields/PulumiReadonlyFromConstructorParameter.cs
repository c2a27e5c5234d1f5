// The field gets its value from a parameter of a public constructor, so it cannot be told.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public sealed class BatchPool : ComponentResource
{
    private readonly int _nodes;

    public BatchPool(string name, int nodes)
        : base("contoso:ml:BatchPool", name)
    {
        _nodes = nodes;
        Create(name);
    }

    private void Create(string name) => _ = new AgentPool(name, new AgentPoolArgs
    {
        ResourceGroupName = "rg-ml",
        ResourceName = "aks-batch",
        Mode = AgentPoolMode.System,
        VmSize = "Standard_D8s_v5",
        Count = _nodes,
        AvailabilityZones = { "1", "2", "3" },
    });
}
