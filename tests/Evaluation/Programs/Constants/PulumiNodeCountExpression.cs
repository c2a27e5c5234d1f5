// The constant expression for the node count is three, and the pool is spread over three zones.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class InferenceCluster : ComponentResource
{
    private const int Zones = 3;
    private const int NodesPerZone = 1;

    public InferenceCluster(string name, ComponentResourceOptions? options = null)
        : base("contoso:ml:InferenceCluster", name, options)
    {
        _ = new ManagedCluster($"aks-{name}", new ManagedClusterArgs
        {
            ResourceGroupName = "rg-ml",
            DnsPrefix = name,
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "system",
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = Zones * NodesPerZone,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        }, new CustomResourceOptions { Parent = this });
    }
}
