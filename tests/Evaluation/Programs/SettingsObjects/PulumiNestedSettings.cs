// The nested settings leave the node count at its default of three, and the cluster has an uptime SLA.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

internal sealed class PoolSettings
{
    public string VmSize { get; init; } = "Standard_D4s_v5";

    public int Nodes { get; init; } = 3;
}

internal sealed class ClusterSettings
{
    public ManagedClusterSKUTier Tier { get; init; } = ManagedClusterSKUTier.Free;

    public PoolSettings System { get; init; } = new();
}

internal class PlatformStack : Stack
{
    public PlatformStack()
    {
        var settings = new ClusterSettings { Tier = ManagedClusterSKUTier.Premium, System = new() { VmSize = "Standard_D8s_v5" } };
        _ = new ManagedCluster("aks-platform", new ManagedClusterArgs
        {
            ResourceGroupName = "rg-ml",
            DnsPrefix = "platform",
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = settings.Tier },
            AgentPoolProfiles = new ManagedClusterAgentPoolProfileArgs
            {
                Name = "system",
                Mode = AgentPoolMode.System,
                VmSize = settings.System.VmSize,
                Count = settings.System.Nodes,
                AvailabilityZones = { "1", "2", "3" },
            },
        });
    }
}
