// The zones are an empty immutable array, so the pool is in no zone.
using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class Pools
{
    private static readonly ImmutableArray<string> NoZones = {|AMLR3001:ImmutableArray<string>.Empty|};

    public static AgentPool Create(ResourceGroup group, ManagedCluster cluster)
    {
        var zones = ImmutableArray.Create("1", "2", "3");
        _ = new AgentPool("system2", new AgentPoolArgs
        {
            ResourceGroupName = group.Name,
            ResourceName = cluster.Name,
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = 3,
            AvailabilityZones = zones,
        });
        return new AgentPool("gpu", new AgentPoolArgs
        {
            ResourceGroupName = group.Name,
            ResourceName = cluster.Name,
            Mode = AgentPoolMode.User,
            VmSize = "Standard_NC16as_T4_v3",
            Count = 3,
            AvailabilityZones = NoZones,
        });
    }
}
