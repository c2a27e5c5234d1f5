// The component's parts share a field with the tier of its clusters, and the field's value is Standard.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal sealed partial class ServingComponent : ComponentResource
{
    public ServingComponent(string name, ResourceGroup group) : base("contoso:serving:Component", name)
    {
        Cluster = new ManagedCluster(name, new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            DnsPrefix = name,
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = Tier },
            AgentPoolProfiles = { SystemPool },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public ManagedCluster Cluster { get; }
}

// file: ServingComponent.Pools.cs
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

namespace Contoso.Serving;

internal sealed partial class ServingComponent
{
    private static readonly ManagedClusterSKUTier Tier = ManagedClusterSKUTier.Standard;

    private static ManagedClusterAgentPoolProfileArgs SystemPool => new()
    {
        Name = "system",
        Mode = AgentPoolMode.System,
        VmSize = "Standard_D4s_v5",
        Count = 3,
        AvailabilityZones = { "1", "2", "3" },
    };
}
