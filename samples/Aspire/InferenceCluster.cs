using Aspire.Hosting;
using Azure.Core;
using Azure.Provisioning.ContainerService;

namespace Contoso.Scoring.AppHost;

/// <summary>The Kubernetes cluster that the models run in.</summary>
internal static class InferenceCluster
{
    public static void AddTo(IDistributedApplicationBuilder builder) => builder.AddAzureInfrastructure("inference", infra =>
    {
        var cluster = new ContainerServiceManagedCluster("inference")
        {
            Name = "aks-scoring",
            Location = AzureLocation.WestEurope,
            DnsPrefix = "contoso-scoring",
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile
                {
                    Name = "system",
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 1,
                    AvailabilityZones = { "1", "2", "3" },
                },
                new ManagedClusterAgentPoolProfile
                {
                    Name = "scoring",
                    Mode = AgentPoolMode.User,
                    VmSize = "Standard_D8s_v5",
                    Count = 3,
                },
            },
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Free },
            NetworkProfile = new() { LoadBalancerSku = ContainerServiceLoadBalancerSku.Standard },
        };
        infra.Add(cluster);
    });
}
