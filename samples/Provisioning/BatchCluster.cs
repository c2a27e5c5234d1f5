using Azure.Provisioning;
using Azure.Provisioning.ContainerService;
using Azure.Provisioning.KubernetesConfiguration;

namespace Contoso.MlPlatform;

/// <summary>The oldest cluster of the team. Its template has been copied along ever since.</summary>
internal static class BatchCluster
{
    public static void AddTo(Infrastructure infra)
    {
        var cluster = new ContainerServiceManagedCluster("batch")
        {
            Name = "aks-batch",
            Location = Settings.Region,
            DnsPrefix = "contoso-batch",
            Sku = new() { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile
                {
                    Name = "pool1",
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };
        cluster.NetworkProfile.LoadBalancerSku = ContainerServiceLoadBalancerSku.Basic;
        infra.Add(cluster);

        infra.Add(new KubernetesClusterExtension("azureml")
        {
            Name = "azureml",
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings =
            {
                { "enableInference", "True" },
                { "inferenceRouterServiceType", "LoadBalancer" },
                { "inferenceRouterHA", "False" }, // copied from the trial on a single node
            },
        });
    }
}
