// The service is constructed by a container with the client and the options; the free tier is in the code, the region is in the options.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

public sealed record ServingOptions(string Subscription, string Group, AzureLocation Region);

public interface IClusterDeployment
{
    Task<ResourceIdentifier> DeployAsync(string name);
}

public sealed class ClusterDeployment : IClusterDeployment
{
    private readonly ArmClient _arm;
    private readonly ServingOptions _options;

    public ClusterDeployment(ArmClient arm, ServingOptions options) => (_arm, _options) = (arm, options);

    public async Task<ResourceIdentifier> DeployAsync(string name)
    {
        var group = _arm.GetResourceGroupResource(ResourceGroupResource.CreateResourceIdentifier(_options.Subscription, _options.Group));
        var data = new ContainerServiceManagedClusterData(_options.Region)
        {
            DnsPrefix = name,
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile("system") { Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 3, AvailabilityZones = { "1", "2" } },
            },
        };
        var operation = await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
        return operation.Value.Id;
    }
}
