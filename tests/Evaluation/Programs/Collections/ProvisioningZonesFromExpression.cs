// A collection expression lists all three zones.
using Azure.Provisioning;
using Azure.Provisioning.ContainerService;

public static class Scoring
{
    public static void AddTo(Infrastructure infra, ContainerServiceManagedCluster cluster) => infra.Add(new ContainerServiceAgentPool("scoring")
    {
        Parent = cluster,
        Mode = AgentPoolMode.User,
        Count = 3,
        AvailabilityZones = ["1", "2", "3"],
    });
}
