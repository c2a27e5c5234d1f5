// One step of the chain applies a profile that is loaded at run time, so what is built cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

public interface IClusterProfile
{
    ManagedClusterSkuTier Tier { get; }
}

internal sealed class ClusterBuilder(string prefix)
{
    private readonly ContainerServiceManagedClusterData _data = new(AzureLocation.WestEurope) { DnsPrefix = prefix };

    public ClusterBuilder WithSystemPool(int count)
    {
        _data.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfile("system")
        {
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D4s_v5",
            Count = count,
            AvailabilityZones = { "1", "2", "3" },
        });
        return this;
    }

    public ClusterBuilder Apply(IClusterProfile profile)
    {
        _data.Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = profile.Tier };
        return this;
    }

    public ContainerServiceManagedClusterData Build() => _data;
}

internal static class Serving
{
    public static Task DeployAsync(ResourceGroupResource group, IClusterProfile profile) =>
        group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(
            WaitUntil.Completed, "aks-serving", new ClusterBuilder("serving").WithSystemPool(3).Apply(profile).Build());
}
