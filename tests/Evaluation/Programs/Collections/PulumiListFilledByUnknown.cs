// The list of zones is handed to other code before it is used, so its contents cannot be told.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

public interface IZonePolicy
{
    void AddZones(IList<string> zones, string size);
}

internal sealed class PoolFactory(ResourceGroup group, IZonePolicy policy)
{
    public AgentPool Create(ManagedCluster cluster, string size)
    {
        var zones = new List<string>();
        policy.AddZones(zones, size);
        return new AgentPool("gpu", new AgentPoolArgs
        {
            ResourceGroupName = group.Name,
            ResourceName = cluster.Name,
            Mode = AgentPoolMode.User,
            VmSize = size,
            Count = 3,
            AvailabilityZones = zones,
        });
    }
}
