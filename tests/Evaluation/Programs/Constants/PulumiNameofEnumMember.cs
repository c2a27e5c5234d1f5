// The replica is named with nameof, and its endpoint is switched off by a constant.
using Pulumi;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;

public class RegistryReplicas : Stack
{
    private const bool RoutesTraffic = {|AMLR2103:false|};

    private enum Region
    {
        NorthEurope,
        WestEurope,
    }

    public RegistryReplicas()
    {
        _ = new Replication(nameof(Region.NorthEurope), new ReplicationArgs
        {
            ResourceGroupName = "rg-ml",
            RegistryName = "crml",
            Location = nameof(Region.NorthEurope),
            RegionEndpointEnabled = RoutesTraffic,
        });
    }
}
