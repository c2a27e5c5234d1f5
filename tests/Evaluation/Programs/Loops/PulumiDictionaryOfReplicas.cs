// The loop over the dictionary replicates the registry and switches each endpoint off.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;

public class ReplicaStack : Stack
{
    private static readonly Dictionary<string, bool> s_replicas = new()
    {
        ["northeurope"] = {|AMLR2103:false|},
        ["swedencentral"] = {|AMLR2103:false|},
    };

    public ReplicaStack()
    {
        foreach (var (region, isServing) in s_replicas)
        {
            _ = new Replication(region, new ReplicationArgs
            {
                ResourceGroupName = "rg-ml",
                RegistryName = "crml",
                Location = region,
                RegionEndpointEnabled = isServing,
            });
        }
    }
}
