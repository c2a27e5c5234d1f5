using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.KubernetesConfiguration;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The oldest cluster of the team. Its template has been copied along ever since.</summary>
internal sealed class BatchCluster : ComponentResource
{
    public BatchCluster(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:BatchCluster", name, options)
    {
        Cluster = new ManagedCluster("aks-batch", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            DnsPrefix = $"contoso-batch-{settings.Environment}",
            Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard },
            AgentPoolProfiles = new[]
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "pool1",
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
            NetworkProfile = new ContainerServiceNetworkProfileArgs { LoadBalancerSku = LoadBalancerSku.Basic },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Extension = new Extension("azureml", new ExtensionArgs
        {
            ResourceGroupName = group.Name,
            ClusterRp = "Microsoft.ContainerService",
            ClusterResourceName = "managedClusters",
            ClusterName = Cluster.Name,
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings =
            {
                { "enableInference", "True" },
                { "inferenceRouterServiceType", "LoadBalancer" },
                // Copied from the trial on a single node.
                { "inferenceRouterHA", "False" },
            },
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public ManagedCluster Cluster { get; }

    public Extension Extension { get; }
}
