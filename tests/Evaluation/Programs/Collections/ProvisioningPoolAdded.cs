// The pool that is added later has no zones; the system pool has three.
using Azure.Provisioning;
using Azure.Provisioning.ContainerService;

public static class Inference
{
    public static void AddTo(Infrastructure infra)
    {
        var cluster = new ContainerServiceManagedCluster("inference")
        {
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile { Name = "system", Mode = AgentPoolMode.System, Count = 3, AvailabilityZones = { "1", "2", "3" } },
            },
        };
        cluster.AgentPoolProfiles.Add(new {|AMLR3001:ManagedClusterAgentPoolProfile|} { Name = "scoring", Mode = AgentPoolMode.User, Count = 3 });
        infra.Add(cluster);
    }
}
