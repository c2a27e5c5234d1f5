// The private factory makes the cluster without a SKU, and nobody adds one, so its control plane is on the Free tier.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal sealed class ClusterDeployment(ResourceGroupResource group)
{
    public async Task<ContainerServiceManagedClusterResource> DeployAsync(string name)
    {
        var operation = await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, name, Describe(name));
        return operation.Value;
    }

    private static ContainerServiceManagedClusterData Describe(string name) => new {|AMLR3002:ContainerServiceManagedClusterData|}(AzureLocation.WestEurope)
    {
        DnsPrefix = name,
        AgentPoolProfiles = { SystemPool() },
    };

    private static ManagedClusterAgentPoolProfile SystemPool() => new("system")
    {
        Mode = AgentPoolMode.System,
        VmSize = "Standard_D4s_v5",
        Count = 3,
        AvailabilityZones = { "1", "2", "3" },
    };
}
