// The caller's callback configures the arguments; the one here asks for Spot nodes in a pool that has zones and three nodes.
using System;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

namespace Contoso.Serving;

internal sealed class PoolBuilder(string name, Input<string> cluster, Input<string> group)
{
    private readonly AgentPoolArgs _args = new()
    {
        ResourceGroupName = group,
        ResourceName = cluster,
        Mode = AgentPoolMode.User,
        VmSize = "Standard_D8s_v5",
        Count = 3,
        AvailabilityZones = { "1", "2", "3" },
    };

    public PoolBuilder Configure(Action<AgentPoolArgs> configure)
    {
        configure(_args);
        return this;
    }

    public AgentPool Build() => new(name, _args);
}

internal static class Pools
{
    public static AgentPool CreateBatch(Input<string> cluster, Input<string> group) => new PoolBuilder("batch", cluster, group)
        .Configure(args => args.ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|})
        .Build();
}
