// Both pools are in a list that becomes the pools of the cluster; the scoring pool has only two nodes.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class Cluster
{
    public static ManagedCluster Create(ResourceGroup group)
    {
        var pools = new List<ManagedClusterAgentPoolProfileArgs>
        {
            new() { Name = "system", Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 3, AvailabilityZones = { "1", "2", "3" } },
            new() { Name = "scoring", Mode = AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = {|AMLR3004:2|}, AvailabilityZones = { "1", "2", "3" } },
        };
        return new ManagedCluster("aks-serving", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            DnsPrefix = "serving",
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard },
            AgentPoolProfiles = pools,
        });
    }
}
